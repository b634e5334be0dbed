import { arrange } from './arranging';
import type { Desk } from './desk';
import { handOver } from './handing-on';
import { nameQuestion } from './settling';

/** Takes up again what was being arranged, after something else was answered. */
export async function resume(desk: Desk): Promise<void> {
  const { task } = desk;
  if (desk.asked === 'message') return desk.ask('message', desk.voice.say('askMessage'));
  if (task?.picked) return desk.ask('name', nameQuestion(desk, task));
  if (desk.offered.length > 0 && desk.notes.awaiting !== 'which_visit') {
    const moment = desk.offered.length > 1 ? 'resume' : 'resumeOne';
    return desk.ask('choice', desk.voice.say(moment, desk.voice.options(desk.offered)));
  }
  if (
    task &&
    (desk.notes.awaiting === 'service' ||
      desk.notes.awaiting === 'time' ||
      desk.notes.awaiting === 'party')
  )
    await arrange(desk, { ...task });
}

/** Nothing but question marks, or nothing that was understood: says the last question in other words. */
export async function askAgain(desk: Desk): Promise<void> {
  const { notes, voice, task } = desk;
  notes.confused += 1;
  if (notes.awaiting === 'person') {
    notes.confused = 0;
    return handOver(desk, false);
  }
  if (notes.confused >= 3) return desk.ask('person', voice.say('offerPerson'));
  if (desk.offered.length > 0) {
    const moment = desk.offered.length > 1 ? 'askWhich' : 'askWhichOfOne';
    return desk.ask('choice', voice.say(moment, voice.options(desk.offered), notes.confused));
  }
  if (task && ['service', 'time', 'party'].includes(notes.awaiting ?? ''))
    return arrange(desk, task);
  if (task && notes.awaiting === 'which_visit') {
    const visits = voice.list(await desk.ownVisits(), 'or');
    return desk.say(
      voice.say(task.kind === 'cancel' ? 'whichVisitCancel' : 'whichVisitMove', { visits }),
    );
  }
  const example = desk.facts.services[0]?.name.toLowerCase();
  desk.say(voice.say('unclear', { appointmentType: example }, notes.confused - 1));
}
