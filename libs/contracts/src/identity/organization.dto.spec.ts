import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { VALIDATION_OPTIONS } from '../validation-options';
import { InviteMemberDto, UpdateMemberDto } from './member.dto';
import { CreateOrganizationDto, UpdateOrganizationDto } from './organization.dto';

/** The path of each fault with its message. */
const flatten = (errors: ValidationError[], parent = ''): string[] =>
  errors.flatMap(({ property, constraints, children }) => [
    ...Object.values(constraints ?? {}).map((message) => `${parent}${property}: ${message}`),
    ...flatten(children ?? [], `${parent}${property}.`),
  ]);

async function faults(type: new () => object, input: object): Promise<string[]> {
  return flatten(await validate(plainToInstance(type, input), VALIDATION_OPTIONS));
}

it('takes settings', async () => {
  const settings = { notifications: { email: true }, branding: { primaryColor: '#1f6feb' } };
  for (const input of [{}, { settings: {} }, { settings }]) {
    expect(await faults(UpdateOrganizationDto, input)).toEqual([]);
  }
});

it.each([[[]], [[{}]], [[[]]], ['x'], [5], [true], [null]])(
  'does not take %j for settings or a part of them',
  async (value) => {
    const business = { name: 'A', industry: 'dental' };
    for (const type of [UpdateOrganizationDto, CreateOrganizationDto]) {
      expect(await faults(type, { ...business, settings: value })).toEqual([
        'settings: settings must be an object',
      ]);
      for (const part of ['notifications', 'branding']) {
        expect(await faults(type, { ...business, settings: { [part]: value } })).toEqual([
          `settings.${part}: ${part} must be an object`,
        ]);
      }
    }
  },
);

it.each([[[]], [[{}]], ['x'], [5]])(
  'does not take %j for the permissions of a member',
  async (permissions) => {
    for (const type of [UpdateMemberDto, InviteMemberDto]) {
      const input = { email: 'a@example.com', permissions };
      const found = await faults(type, type === InviteMemberDto ? input : { permissions });
      expect(found).toEqual(['permissions: permissions must be an object']);
    }
  },
);
