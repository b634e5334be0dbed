import type { FollowUpType, MessageChannel, UnansweredReason } from '@coordinator/contracts';
import { clip, plain } from './plain-text';

export interface Words {
  readonly title: string;
  readonly body: string | null;
}

const NAME_LENGTH = 80;
const TITLE_LENGTH = 200;
const BODY_LENGTH = 500;

const named = (name: string | null, otherwise: string): string =>
  (name && plain(name, NAME_LENGTH)) || otherwise;
const person = (name: string | null): string => named(name, 'Somebody');
const coordinator = (name: string | null): string => named(name, 'Your coordinator');

const words = (title: string, body: string | null): Words => ({
  title: clip(title, TITLE_LENGTH),
  body: body && clip(body, BODY_LENGTH),
});

/** A coordinator has promised that somebody of the business will do something. */
export function followUpWords(facts: {
  contact: string | null;
  coordinator: string | null;
  type: FollowUpType;
  /** What they said. */
  words: string;
  /** As people say it. */
  due: string;
}): Words {
  const who = coordinator(facts.coordinator);
  const whom = named(facts.contact, 'somebody');
  const said = plain(facts.words, BODY_LENGTH / 2);
  const quoted = said ? `“${said}” ` : '';
  return facts.type === 'call'
    ? words(`${who} promised ${whom} a call`, `${quoted}Call them by ${facts.due}.`)
    : words(
        `${who} took a message from ${whom}`,
        `${quoted}They expect an answer by ${facts.due}.`,
      );
}

/** Somebody wants a person, or should have one. */
export function personRequestedWords(facts: { contact: string | null; reason: string }): Words {
  const reason = plain(facts.reason, BODY_LENGTH - 2);
  return words(`${person(facts.contact)} asks for a person`, reason ? `“${reason}”` : null);
}

/** A message did not arrive, and nobody tries any longer. */
export function messageFailedWords(facts: {
  contact: string | null;
  coordinator: string | null;
  channel: MessageChannel;
  reason: string;
}): Words {
  const what = facts.channel === 'sms' ? 'text' : 'email';
  const whose = facts.coordinator ? `${coordinator(facts.coordinator)}’s` : 'The';
  const whom = facts.contact ? ` to ${person(facts.contact)}` : '';
  return words(`${whose} ${what}${whom} did not go out`, plain(facts.reason, BODY_LENGTH) || null);
}

/** Somebody wrote, and no coordinator answers. */
export function unansweredWords(facts: {
  contact: string | null;
  reason: UnansweredReason;
}): Words {
  const who = person(facts.contact);
  switch (facts.reason) {
    case 'nobody_on_duty':
      return words(`${who} wrote while nobody was on duty`, 'Answer them yourself.');
    case 'messages_only':
      return words(
        `${who} wrote, and your coordinators only take messages`,
        'Answer them yourself, or choose a plan so that your coordinators can.',
      );
    case 'taken_over':
      return words(
        `${who} wrote and waits for one of you`,
        'A person has taken this conversation over, so no coordinator answers.',
      );
    case 'opted_out':
      return words(
        `${who} wrote, but gets no texts`,
        'They had asked for no more texts, so none can go back. Call them if it matters.',
      );
  }
}

/** Somebody gets no more messages, with the visits that they have ahead, as people say them. */
export function optedOutWords(facts: {
  contact: string | null;
  channel: MessageChannel;
  keyword: string | null;
  visits: readonly string[];
}): Words {
  const what = facts.channel === 'sms' ? 'texts' : 'emails';
  const who = person(facts.contact);
  const title = facts.keyword
    ? `${who} wrote ${plain(facts.keyword, 20)} and gets no more ${what}`
    : `${who} wants no more ${what}`;
  const ahead = facts.visits.map((visit) => plain(visit, 120)).join('; ');
  if (facts.keyword === 'CANCEL') {
    return words(
      title,
      ahead
        ? `They may have meant their visit, which still stands: ${ahead}. Call them.`
        : 'They may have meant something else. Carriers take the bare word for an opt-out.',
    );
  }
  return words(title, ahead ? `Their visit still stands, without reminders: ${ahead}.` : null);
}

/** The business has no phone number, and nobody tries to buy one any longer. */
export const numberFailedWords = (reason: string): Words =>
  words('No phone number could be bought', plain(reason, BODY_LENGTH) || null);
