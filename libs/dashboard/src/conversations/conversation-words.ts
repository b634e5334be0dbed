import type {
  ConversationContactDto,
  ConversationDto,
  CoordinatorDto,
  SmsMessageDto,
} from '@coordinator/contracts';
import { callName } from '../team/coordinator';
import { spokenPhone } from '../words/phone';
import { spokenMoment } from '../words/time';

/** The name, or where nobody knows it, the number. */
export function contactName({ firstName, lastName, phone }: ConversationContactDto): string {
  if (firstName.startsWith('+')) return spokenPhone(firstName);
  const name = [firstName, lastName].filter(Boolean).join(' ').trim();
  return name || (phone ? spokenPhone(phone) : 'Somebody');
}

/** What to call them in a sentence. */
export function contactFirstName(contact: ConversationContactDto): string {
  return contact.firstName.startsWith('+') ? 'them' : contact.firstName;
}

/** Whether the name is one, so that its letters make a face. */
export function hasName({ firstName }: ConversationContactDto): boolean {
  return !firstName.startsWith('+') && firstName.trim() !== '';
}

/** Who answers, in a word or two. */
export function handlerWords(
  { handler, takenOverBy }: Pick<ConversationDto, 'handler' | 'takenOverBy'>,
  coordinator: CoordinatorDto | null,
  userId: string | null,
): string {
  if (handler === 'person') return takenOverBy === userId ? 'You answer' : 'A colleague answers';
  return coordinator ? `${callName(coordinator)} answers` : 'Your team answers';
}

/** The line under a name: who said last what. */
export function lastLine(
  { lastMessage }: ConversationDto,
  coordinator: CoordinatorDto | null,
): string {
  if (lastMessage === null) return 'Nothing written yet';
  const words = lastMessage.preview || 'Sent a picture';
  switch (lastMessage.author) {
    case 'contact':
      return words;
    case 'staff':
      return `From the desk: ${words}`;
    default:
      return coordinator ? `${callName(coordinator)}: ${words}` : words;
  }
}

export interface Delivery {
  readonly tone: 'quiet' | 'danger';
  readonly words: string;
}

/** How a text of ours fared. */
export function deliveryOf(message: SmsMessageDto, now: Date, timeZone: string): Delivery {
  const { status, nextAttemptAt, errorMessage } = message;
  switch (status) {
    case 'failed':
    case 'undelivered':
      return {
        tone: 'danger',
        words: `This text did not arrive. ${errorMessage ?? 'Call, or try again later.'}`,
      };
    case 'delivered':
      return { tone: 'quiet', words: 'delivered' };
    case 'sent':
      return { tone: 'quiet', words: 'sent' };
    default:
      return nextAttemptAt !== null && Date.parse(nextAttemptAt) > now.getTime() + 60_000
        ? { tone: 'quiet', words: `goes out ${spokenMoment(new Date(nextAttemptAt), timeZone)}` }
        : { tone: 'quiet', words: 'on its way' };
  }
}

/** "1 picture", "2 files"; null without any. */
export function mediaWords({ media }: SmsMessageDto): string | null {
  if (media.length === 0) return null;
  const pictures = media.every(({ contentType }) => contentType.startsWith('image/'));
  const noun = pictures ? 'picture' : 'file';
  return `${media.length} ${noun}${media.length === 1 ? '' : 's'}`;
}
