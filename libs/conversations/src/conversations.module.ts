import { assistantContext } from '@coordinator/assistant';
import { Module } from '@nestjs/common';
import { AnswerTurnHandler } from './application/answer-turn.job';
import { BeginDeliveryHandler } from './application/begin-delivery.command';
import { BeginTurnHandler } from './application/begin-turn.command';
import { BuyOrderedNumberHandler } from './application/buy-ordered-number.command';
import { BuyPhoneNumberHandler } from './application/buy-phone-number.job';
import { ChangePhoneNumberHandler } from './application/change-phone-number.command';
import { CloseConversationHandler } from './application/close-conversation.command';
import { DeliverTextHandler } from './application/deliver-text.job';
import { EndDeliveryHandler } from './application/end-delivery.command';
import { FinishTurnHandler } from './application/finish-turn.command';
import { GetConversationHandler } from './application/get-conversation.query';
import { GetPhoneNumberOrderHandler } from './application/get-phone-number-order.query';
import { GetPhoneNumberHandler } from './application/get-phone-number.query';
import { GetTextHandler } from './application/get-text.query';
import { GiveUpPhoneNumbersHandler } from './application/give-up-phone-numbers.command';
import { HandBackConversationHandler } from './application/hand-back-conversation.command';
import { LeaveUnansweredHandler } from './application/leave-unanswered.command';
import { ListConversationsHandler } from './application/list-conversations.query';
import { ListPhoneNumberOrdersHandler } from './application/list-phone-number-orders.query';
import { ListPhoneNumbersHandler } from './application/list-phone-numbers.query';
import { ListTextsHandler } from './application/list-texts.query';
import { ListThreadHandler } from './application/list-thread.query';
import { MarkConversationReadHandler } from './application/mark-conversation-read.command';
import { NoteTextReportHandler } from './application/note-text-report.command';
import { NumberProvider } from './application/number-provider';
import { OrderPhoneNumberHandler } from './application/order-phone-number.command';
import { PhoneNumberSagas } from './application/phone-number.sagas';
import { ReceiveTextHandler } from './application/receive-text.command';
import { RecordSentTextHandler } from './application/record-sent-text.command';
import { ReleasePhoneNumberHandler } from './application/release-phone-number.job';
import { RemovePhoneNumberHandler } from './application/remove-phone-number.command';
import { RequestPersonHandler } from './application/request-person.command';
import { SendManualTextHandler } from './application/send-manual-text.command';
import { SendTextHandler } from './application/send-text.command';
import { TransferToPersonSkill } from './application/skills/transfer-to-person.skill';
import { TakeOverConversationHandler } from './application/take-over-conversation.command';
import { TextIntake } from './application/text-intake';
import { TextProgress } from './application/text-progress';
import { TextSender } from './application/text-sender';
import { TextSagas } from './application/text.sagas';
import { UnassignCoordinatorHandler } from './application/unassign-coordinator.command';
import { Conversations } from './persistence/conversations';
import { InboundTexts } from './persistence/inbound-texts';
import { Lines } from './persistence/lines';
import { OutboundTexts } from './persistence/outbound-texts';
import { SandboxPhone } from './application/sandbox-phone';
import { PhoneNumberOrders } from './persistence/phone-number-orders';
import { PhoneNumbers } from './persistence/phone-numbers';
import { Transcripts } from './persistence/transcripts';
import { Turns } from './persistence/turns';
import { TwilioNumberProvider } from './twilio/twilio-number-provider';
import { TwilioTextSender } from './twilio/twilio-text-sender';

const phoneNumbers = [
  { provide: NumberProvider, useClass: TwilioNumberProvider },
  PhoneNumberOrders,
  PhoneNumbers,
  OrderPhoneNumberHandler,
  PhoneNumberSagas,
  SandboxPhone,
  BuyOrderedNumberHandler,
  BuyPhoneNumberHandler,
  ChangePhoneNumberHandler,
  RemovePhoneNumberHandler,
  GiveUpPhoneNumbersHandler,
  ReleasePhoneNumberHandler,
  UnassignCoordinatorHandler,
  ListPhoneNumbersHandler,
  GetPhoneNumberHandler,
  ListPhoneNumberOrdersHandler,
  GetPhoneNumberOrderHandler,
];

const threads = [
  Conversations,
  CloseConversationHandler,
  HandBackConversationHandler,
  MarkConversationReadHandler,
  RequestPersonHandler,
  TakeOverConversationHandler,
  TransferToPersonSkill,
  GetConversationHandler,
  ListConversationsHandler,
];

const turns = [
  Transcripts,
  Turns,
  AnswerTurnHandler,
  BeginTurnHandler,
  FinishTurnHandler,
  LeaveUnansweredHandler,
];

const texts = [
  { provide: TextSender, useClass: TwilioTextSender },
  InboundTexts,
  Lines,
  OutboundTexts,
  TextIntake,
  TextProgress,
  TextSagas,
  ReceiveTextHandler,
  SendTextHandler,
  SendManualTextHandler,
  BeginDeliveryHandler,
  DeliverTextHandler,
  EndDeliveryHandler,
  NoteTextReportHandler,
  RecordSentTextHandler,
  GetTextHandler,
  ListTextsHandler,
  ListThreadHandler,
];

@Module({
  imports: [assistantContext.module],
  providers: [...phoneNumbers, ...threads, ...turns, ...texts],
  exports: [SandboxPhone, TextIntake],
})
export class ConversationsModule {}
