import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Notice } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from './auth/session.feature';
import { NoticeStack } from './notices/notice-stack';

/** What a shell puts on its page: the routed page, and the messages that outlive it. */
@Component({
  selector: 'coordinator-root',
  imports: [Notice, NoticeStack, RouterOutlet],
  template: `
    <router-outlet />
    @if (unreachable()) {
      <div class="waiting">
        <ui-notice tone="ask">
          Coordinator cannot be reached right now. It goes on by itself as soon as it can.
        </ui-notice>
      </div>
    }
    <coordinator-notice-stack />
  `,
  styles: `
    .waiting {
      position: fixed;
      z-index: 20;
      inset: 20px 20px auto;
      display: grid;
      justify-content: center;
    }
  `,
})
export class CoordinatorRoot {
  private readonly status = inject(Store).selectSignal(sessionFeature.selectStatus);
  protected readonly unreachable = computed(() => this.status() === 'unreachable');
}
