import { Component } from '@angular/core';
import { CoordinatorRoot } from '@coordinator/dashboard';

/** The product's own shell around the dashboard. */
@Component({
  selector: 'app-root',
  imports: [CoordinatorRoot],
  template: `<coordinator-root />`,
})
export class App {}
