import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Button } from './button';

@Component({
  imports: [Button],
  template: `<button uiButton look="primary" [busy]="busy()" busyLabel="Booking…" (click)="press()">
    Book
  </button>`,
})
class Host {
  readonly busy = signal(false);
  presses = 0;
  press(): void {
    this.presses++;
  }
}

describe('Button', () => {
  async function render() {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const button = fixture.nativeElement.querySelector('button') as HTMLButtonElement;
    return { fixture, button, host: fixture.componentInstance };
  }

  it('is pressed like any button', async () => {
    const { button, host } = await render();
    button.click();
    expect(host.presses).toBe(1);
    expect(button.textContent?.trim()).toBe('Book');
    expect(button.classList).toContain('look-primary');
  });

  it('says what it does while busy, and takes no second press', async () => {
    const { fixture, button, host } = await render();
    host.busy.set(true);
    await fixture.whenStable();
    button.click();
    expect(host.presses).toBe(0);
    expect(button.textContent).toContain('Booking…');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.disabled).toBe(false);
  });
});
