import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { deriveRoleUrl } from '../database/roles';

const ON = /^(1|true|on|yes)$/i;
const Flag = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? ON.test(value) : value,
  );
const Url = () => IsUrl({ require_tld: false, protocols: ['http', 'https'] });
const POSTGRES_URL = {
  pattern: /^postgres(ql)?:\/\/.+/,
  message: '$property must be a postgres:// URL',
};

/** All settings of the server processes, read from environment variables and checked once at start. */
export class Config {
  @IsIn(['development', 'test', 'production']) NODE_ENV: string = 'development';
  @Flag() @IsBoolean() COORDINATOR_ENABLED: boolean = true;

  @IsString() HOST: string = '127.0.0.1';
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) PORT: number = 3000;
  @Url() PUBLIC_BASE_URL: string = 'http://127.0.0.1:3000';
  /** Addresses of reverse proxies whose X-Forwarded-For is believed, comma separated. */
  @IsOptional() @IsString() TRUST_PROXY?: string;
  @IsOptional() @IsString() DASHBOARD_DIR?: string;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) LOG_LEVEL: string = 'info';

  /** The owner role: runs migrations, and owns every table. */
  @Matches(POSTGRES_URL.pattern, POSTGRES_URL) DATABASE_URL!: string;
  @IsOptional() @Matches(POSTGRES_URL.pattern, POSTGRES_URL) DATABASE_APP_URL?: string;
  @IsOptional() @Matches(POSTGRES_URL.pattern, POSTGRES_URL) DATABASE_RELAY_URL?: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(500) DATABASE_POOL_SIZE: number = 20;
  @Matches(/^rediss?:\/\/.+/, { message: '$property must be a redis:// URL' }) REDIS_URL!: string;

  /** Signs access tokens and derives the tokens of links in mails. */
  @IsString() @MinLength(32) APP_SECRET!: string;
  @Flag() @IsBoolean() RATE_LIMIT_LOOPBACK: boolean = false;

  @Type(() => Number) @IsInt() @Min(1) @Max(64) QUEUE_CALLS_CONCURRENCY: number = 4;
  @Type(() => Number) @IsInt() @Min(1) @Max(64) QUEUE_SMS_CONCURRENCY: number = 16;
  @Type(() => Number) @IsInt() @Min(1) @Max(64) QUEUE_CAMPAIGNS_CONCURRENCY: number = 2;
  @Type(() => Number) @IsInt() @Min(1) @Max(64) QUEUE_TURNS_CONCURRENCY: number = 8;
  @Type(() => Number) @IsInt() @Min(1) @Max(64) QUEUE_DEFAULT_CONCURRENCY: number = 4;

  @IsOptional() @IsString() TWILIO_ACCOUNT_SID?: string;
  @IsOptional() @IsString() TWILIO_AUTH_TOKEN?: string;
  @IsOptional() @IsString() TWILIO_PHONE_NUMBER?: string;
  @IsOptional() @Url() TWILIO_BASE_URL?: string;

  @IsOptional() @IsString() SENDGRID_API_KEY?: string;
  @IsString() SENDGRID_FROM_EMAIL: string = 'coordinator@example.com';
  @IsOptional() @Url() SENDGRID_BASE_URL?: string;

  /** Unset: the built-in engine answers. */
  @IsOptional() @IsIn(['openai-compatible']) LLM_PROVIDER?: 'openai-compatible';
  @IsOptional() @Url() LLM_BASE_URL?: string;
  @IsOptional() @IsString() LLM_MODEL?: string;
  @IsOptional() @IsString() LLM_API_KEY?: string;
  /** How long the model has for one reply, its skills included, before the built-in engine answers. */
  @Type(() => Number) @IsInt() @Min(1) @Max(120) LLM_TIMEOUT_SECONDS: number = 15;

  /** The provider sandbox, where one stands in for real providers. Never in production. */
  @IsOptional() @Url() SANDBOX_URL?: string;

  /** The logins of the demo business, outside production. */
  @IsOptional() @IsString() DEMO_OWNER_EMAIL?: string;
  @IsOptional() @IsString() DEMO_OWNER_PASSWORD?: string;
  @IsOptional() @IsString() DEMO_ADMIN_EMAIL?: string;
  @IsOptional() @IsString() DEMO_ADMIN_PASSWORD?: string;

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }
  get appDatabaseUrl(): string {
    return this.DATABASE_APP_URL ?? deriveRoleUrl(this.DATABASE_URL, 'app');
  }
  get relayDatabaseUrl(): string {
    return this.DATABASE_RELAY_URL ?? deriveRoleUrl(this.DATABASE_URL, 'relay');
  }
}

/** Tells everything that is wrong with the settings at once. Values are left out, for they may be secret. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The settings are not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n` +
        'See .env.example for what each of them means.',
    );
    this.name = 'ConfigError';
  }
}

/** Reads and checks the settings. Throws {@link ConfigError} with every problem. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const problems = validateSync(config, { skipMissingProperties: false }).flatMap((error) =>
    Object.values(error.constraints ?? {}),
  );
  if (config.LLM_PROVIDER && !(config.LLM_BASE_URL && config.LLM_MODEL)) {
    problems.push('LLM_PROVIDER needs LLM_BASE_URL and LLM_MODEL');
  }
  if (config.isProduction && config.SANDBOX_URL) {
    problems.push('SANDBOX_URL must not be set in production');
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
