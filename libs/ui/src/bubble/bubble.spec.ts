import { TestBed } from '@angular/core/testing';
import { Bubble } from './bubble';

describe('Bubble', () => {
  async function render(inputs: Record<string, unknown>) {
    const fixture = TestBed.createComponent(Bubble);
    const all = { body: 'Hello', speaker: 'Marge', side: 'right', ...inputs };
    for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('shows words as words, whatever they mean to be', async () => {
    const bubble = await render({ body: '<b onclick="x()">hi</b>\n\u202Eabc' });
    expect(bubble.querySelector('b')).toBeNull();
    expect(bubble.querySelector('p')?.textContent).toContain('<b onclick="x()">hi</b>\n\u202Eabc');
  });

  it('takes its direction from its own words', async () => {
    const bubble = await render({ body: 'مرحبا' });
    expect(bubble.querySelector('p')?.getAttribute('dir')).toBe('auto');
  });

  it('wears the colors of an assistant, and says who speaks', async () => {
    const bubble = await render({ persona: 'marge' });
    expect(bubble.querySelector('p')?.dataset['persona']).toBe('marge');
    expect(bubble.querySelector('.sr-only')?.textContent).toBe('Marge: ');
    expect(bubble.dataset['side']).toBe('right');
  });
});
