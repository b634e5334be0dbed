import { Component, computed, input, output } from '@angular/core';
import type { PersonaTemplateDto } from '@coordinator/contracts';
import { ArchPortrait, Icon } from '@coordinator/ui';

/** Five windows in a row; whoever is chosen comes forward and says hello. */
@Component({
  selector: 'coordinator-persona-picker',
  imports: [ArchPortrait, Icon],
  templateUrl: './persona-picker.html',
  styleUrl: './persona-picker.css',
})
export class PersonaPicker {
  readonly personas = input.required<readonly PersonaTemplateDto[]>();
  readonly chosen = input.required<string | null>();
  readonly picked = output<string>();

  protected readonly current = computed(() =>
    this.personas().find(({ name }) => name === this.chosen()),
  );
  protected readonly hello = computed(() => {
    const greeting = this.current()?.exampleGreetings[0]?.replaceAll(
      '{{businessName}}',
      'your business',
    );
    return greeting && greeting.charAt(0).toUpperCase() + greeting.slice(1);
  });
}
