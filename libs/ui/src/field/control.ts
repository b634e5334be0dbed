import { computed, Directive, inject } from '@angular/core';
import { Field } from './field';

/** Ties a native control to the `ui-field` around it: id, description and validity. */
@Directive({
  selector: 'input[uiControl], select[uiControl], textarea[uiControl]',
  host: {
    class: 'ui-control',
    '[id]': 'field.controlId',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'invalid() || null',
  },
})
export class Control {
  protected readonly field = inject(Field);
  protected readonly invalid = computed(() => !!this.field.error());
}
