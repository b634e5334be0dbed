import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ArchPortrait, Button, Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';
import { wallClock, greeting } from '../words/time';
import { Clock } from './clock';

/** What someone sees who has signed up and not hired anybody yet. */
@Component({
  selector: 'coordinator-no-business-yet',
  imports: [ArchPortrait, Button, Icon, RouterLink],
  templateUrl: './no-business-yet.html',
  styleUrl: './no-business-yet.css',
})
export class NoBusinessYet {
  private readonly user = inject(Store).selectSignal(sessionFeature.selectUser);
  private readonly clock = inject(Clock);
  private readonly zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  protected readonly firstName = computed(() => this.user()?.name.split(' ')[0]);
  protected readonly greeting = computed(() =>
    greeting(wallClock(this.clock.minute(), this.zone).time),
  );
  protected readonly crew = ['marge', 'sandy', 'marcus', 'emma', 'alex'];
}
