import twilio from 'twilio';
import { signatureOf } from './signature';

const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const call = (caller: string) => ({
  CallSid: 'CA1234567890ABCDE',
  Caller: caller,
  Digits: '1234',
  From: caller,
  To: '+18005551212',
});

describe('signatureOf', () => {
  it.each([
    ['+14158675309', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    ['+14158675310', 'GvWf1cFY/Q7PnoempGyD5oXAezc='],
    ['+12349013030', '0/KCTR6DLpKmkAf8muzZqo1nDgQ='],
  ])('fits what Twilio published for a call from %s', (caller, signature) => {
    expect(signatureOf('12345', URL, call(caller))).toBe(signature);
  });

  it.each(['', 'Grüße 😀 مرحبا', 'a&b=c d+e%', ' two  spaces ', 'line\nbreak'])(
    'satisfies Twilio’s check for %j',
    (body) => {
      const form = { Body: body, From: '+12125550100', AccountSid: 'AC1' };
      const signature = signatureOf('token', 'http://127.0.0.1:3000/sms', form);
      expect(twilio.validateRequest('token', signature, 'http://127.0.0.1:3000/sms', form)).toBe(
        true,
      );
      const other = { ...form, Body: `${body}.` };
      expect(twilio.validateRequest('token', signature, 'http://127.0.0.1:3000/sms', other)).toBe(
        false,
      );
    },
  );
});
