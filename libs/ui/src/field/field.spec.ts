import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Control } from './control';
import { Field } from './field';

@Component({
  imports: [Control, Field],
  template: `
    <ui-field label="Email" hint="Where mail goes." [error]="error()"><input uiControl /></ui-field>
    <ui-field label="City"><input uiControl /></ui-field>
  `,
})
class Host {
  readonly error = signal<string | null>(null);
}

describe('Field', () => {
  async function render() {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const [email, city] = page.querySelectorAll('input');
    if (!email || !city) throw new Error('both inputs should be there');
    const described = () => page.querySelector(`#${email.getAttribute('aria-describedby')}`);
    return { fixture, page, email, city, described };
  }

  it('names its control by the label, each field its own', async () => {
    const { email, city } = await render();
    expect(email.labels?.[0]?.textContent?.trim()).toBe('Email');
    expect(city.labels?.[0]?.textContent?.trim()).toBe('City');
    expect(email.id).not.toBe(city.id);
  });

  it('describes the control by the hint while nothing is wrong', async () => {
    const { email, city, described } = await render();
    expect(described()?.textContent?.trim()).toBe('Where mail goes.');
    expect(email.hasAttribute('aria-invalid')).toBe(false);
    expect(city.hasAttribute('aria-describedby')).toBe(false);
  });

  it('describes the control by what is wrong, in a live region, and marks it', async () => {
    const { fixture, page, email, described } = await render();
    fixture.componentInstance.error.set('Write an email address.');
    await fixture.whenStable();
    expect(described()?.textContent?.trim()).toBe('Write an email address.');
    expect(described()?.getAttribute('aria-live')).toBe('polite');
    expect(email.getAttribute('aria-invalid')).toBe('true');
    expect(page.textContent).not.toContain('Where mail goes.');
  });
});
