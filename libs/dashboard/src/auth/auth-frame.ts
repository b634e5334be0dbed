import { Component, input } from '@angular/core';
import { ArchPortrait } from '@coordinator/ui';
import { Brand } from '../shell/brand';

const CREW = [
  { persona: 'marge', name: 'Marge' },
  { persona: 'sandy', name: 'Sandy' },
  { persona: 'marcus', name: 'Marcus' },
  { persona: 'emma', name: 'Emma' },
  { persona: 'alex', name: 'Alex' },
];

/** The page around a form for coming in: the form on one side, the reception on the other. */
@Component({
  selector: 'coordinator-auth-frame',
  imports: [ArchPortrait, Brand],
  templateUrl: './auth-frame.html',
  styleUrl: './auth-frame.css',
})
export class AuthFrame {
  readonly heading = input.required<string>();
  readonly lead = input<string | null>(null);
  protected readonly crew = CREW;
}
