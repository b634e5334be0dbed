import { Component, input } from '@angular/core';
import type { CoordinatorDto } from '@coordinator/contracts';
import { ArchPortrait, Badge } from '@coordinator/ui';
import { callName } from '../team/coordinator';
import { dutyOf } from '../team/duty';

/** Everybody on the team, with their own words of introduction. */
@Component({
  selector: 'coordinator-team-introductions',
  imports: [ArchPortrait, Badge],
  templateUrl: './team-introductions.html',
  styleUrl: './team-introductions.css',
})
export class TeamIntroductions {
  readonly team = input.required<readonly CoordinatorDto[]>();
  protected readonly callName = callName;
  protected readonly dutyOf = dutyOf;
}
