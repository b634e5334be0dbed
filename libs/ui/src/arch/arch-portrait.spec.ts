import { TestBed } from '@angular/core/testing';
import { ArchPortrait } from './arch-portrait';

describe('ArchPortrait', () => {
  async function render(inputs: Record<string, unknown>) {
    const fixture = TestBed.createComponent(ArchPortrait);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('shows a drawn persona, spoken by name', async () => {
    const arch = await render({ persona: 'marge', label: 'Marge', state: 'on-duty', size: 64 });
    expect(arch.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Marge');
    expect(arch.dataset).toMatchObject({ persona: 'marge', state: 'on-duty' });
    expect(arch.style.getPropertyValue('--width')).toBe('64px');
    expect(arch.textContent?.trim()).toBe('');
  });

  it('shows a letter for a persona without a portrait', async () => {
    const arch = await render({ persona: 'rosa', label: 'rosa' });
    expect(arch.textContent?.trim()).toBe('R');
  });

  it('is decoration when it has no label', async () => {
    const arch = await render({ persona: 'alex', label: '' });
    expect(arch.querySelector('[role="img"]')).toBeNull();
  });
});
