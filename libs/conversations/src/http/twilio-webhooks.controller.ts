import { Logger, ReturnsContent, Summary, Webhook } from '@coordinator/platform';
import { Body, Controller, Header, Post, Query } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { TextIntake } from '../application/text-intake';
import { readInboundText, readStatusReport } from '../twilio/twilio-forms';
import type { Form } from '../twilio/twilio-forms';
import { TwilioSignatureGuard } from '../twilio/twilio-signature.guard';

/** Says that nothing is to be done now: the answer goes out by itself later. */
const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
const XML = 'text/xml; charset=utf-8';

@Webhook(TwilioSignatureGuard)
@Controller('api/webhooks/coordinator/twilio')
export class TwilioWebhooksController {
  constructor(
    private readonly intake: TextIntake,
    private readonly logger: Logger,
  ) {}

  @Post('sms')
  @Summary('Takes a text that Twilio got for one of our numbers')
  @ReturnsContent('text/xml', { status: 200 })
  @Header('content-type', XML)
  async receive(@Body() form: Form): Promise<string> {
    const text = readInboundText(form);
    if (text) await this.intake.receive(text);
    else this.logger.warn({}, 'A text came in that no phone has sent');
    return EMPTY_TWIML;
  }

  @Post('status')
  @Summary('Takes a report of what became of a text that we sent')
  @ReturnsContent('text/xml', { status: 200 })
  @Header('content-type', XML)
  async report(@Body() form: Form, @Query('message') messageId: unknown): Promise<string> {
    const report = readStatusReport(form);
    if (report) await this.intake.report(isUUID(messageId) ? (messageId as string) : null, report);
    return EMPTY_TWIML;
  }
}
