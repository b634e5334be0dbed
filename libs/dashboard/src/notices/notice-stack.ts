import { Component, inject } from '@angular/core';
import { Toast } from '@coordinator/ui';
import { Notices } from './notices';

/** Where notices appear: bottom left, read out politely. */
@Component({
  selector: 'coordinator-notice-stack',
  imports: [Toast],
  template: `
    <div role="status" aria-live="polite">
      @for (notice of notices.shown(); track notice.id) {
        <ui-toast
          (dismissed)="notices.dismiss(notice.id)"
          (mouseenter)="notices.hold(notice.id)"
          (mouseleave)="notices.leaveLater(notice.id)"
          (focusin)="notices.hold(notice.id)"
          (focusout)="notices.leaveLater(notice.id)"
          >{{ notice.text }}</ui-toast
        >
      }
    </div>
  `,
  styles: `
    div {
      position: fixed;
      z-index: 20;
      left: 20px;
      right: 20px;
      bottom: calc(20px + var(--tab-bar, 0px) + env(safe-area-inset-bottom));
      display: grid;
      gap: 8px;
      pointer-events: none;
    }
    ui-toast {
      pointer-events: auto;
    }
  `,
})
export class NoticeStack {
  protected readonly notices = inject(Notices);
}
