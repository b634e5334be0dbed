import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { VALIDATION_OPTIONS } from '../validation-options';
import { IsCountry, IsEmailAddress, IsPhone, IsText, IsTimeZoneName } from './decorators';

class Dto {
  @IsText(5) text: unknown = 'a';
  @IsPhone() phone: unknown = '1';
  @IsEmailAddress() email: unknown = 'a@example.com';
  @IsCountry() country: unknown = 'US';
  @IsTimeZoneName() zone: unknown = 'UTC';
}

async function faults(input: object): Promise<string[]> {
  const errors = await validate(plainToInstance(Dto, input), VALIDATION_OPTIONS);
  return errors.flatMap(({ constraints }) => Object.values(constraints ?? {}));
}

describe('the rules of fields', () => {
  it('take and tidy what is right', async () => {
    const input = { text: ' abc ', email: ' A@Example.com ', country: 'de' };
    expect(await faults(input)).toEqual([]);
    expect(plainToInstance(Dto, input)).toMatchObject({
      text: 'abc',
      email: 'a@example.com',
      country: 'DE',
    });
  });

  it.each([
    [{ text: null }, 'text must be a string'],
    [{ text: 5 }, 'text must be a string'],
    [{ text: '  ' }, 'text should not be empty'],
    [{ text: 'abcdef' }, 'text must be shorter than or equal to 5 characters'],
    [{ phone: {} }, 'phone must be a string'],
    [{ phone: 'none' }, 'phone must be a phone number'],
    [{ email: 5 }, 'email must be an email address'],
    [{ country: 'ZZ' }, 'country must be an ISO 3166 country code such as US'],
    [{ country: 'USA' }, 'country must be an ISO 3166 country code such as US'],
    [{ zone: null }, 'zone must be an IANA time zone such as America/New_York'],
  ])('say what is wrong with %j', async (input, message) => {
    expect(await faults(input)).toEqual([message]);
  });
});
