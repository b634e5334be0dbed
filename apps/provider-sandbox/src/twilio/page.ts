import { TwilioError } from './twilio-error';

export const PAGE_PARAMETERS = ['PageSize', 'Page', 'PageToken'] as const;

export interface Page<T> {
  shown: T[];
  page: number;
  page_size: number;
  start: number;
  end: number;
  uri: string;
  first_page_uri: string;
  previous_page_uri: null;
  next_page_uri: string | null;
}

/**
 * One page of a list, with Twilio's words about it. A page token is `PA` and the sid of the last
 * thing already seen, so that what is added meanwhile shifts nothing.
 *
 * @throws TwilioError 400 for a size out of bounds, or a page that did not come from its predecessor.
 */
export function pageOf<T extends { sid: string }>(
  path: string,
  parameters: URLSearchParams,
  list: (before?: string) => Iterable<T>,
): Page<T> {
  const size = pageSizeOf(parameters);
  const token = parameters.get('PageToken');
  const page = Number(parameters.get('Page') ?? 0);
  if (!Number.isSafeInteger(page) || page < 0 || page > 0 !== (token !== null)) {
    throw TwilioError.invalidParameter('Page and PageToken must come from next_page_uri');
  }
  const found = Iterator.from(list(token?.slice(2)))
    .take(size + 1)
    .toArray();
  const shown = found.slice(0, size);

  const uriOf = (changes: Record<string, string>) => {
    const query = new URLSearchParams(parameters);
    query.delete('PageToken');
    for (const [name, value] of Object.entries({ PageSize: String(size), ...changes })) {
      query.set(name, value);
    }
    return `${path}?${query}`;
  };
  const last = found.length > size ? shown.at(-1) : undefined;
  return {
    shown,
    page,
    page_size: size,
    start: page * size,
    end: page * size + Math.max(0, shown.length - 1),
    uri: uriOf(token ? { Page: String(page), PageToken: token } : { Page: '0' }),
    first_page_uri: uriOf({ Page: '0' }),
    previous_page_uri: null,
    next_page_uri: last ? uriOf({ Page: String(page + 1), PageToken: `PA${last.sid}` }) : null,
  };
}

/** Rows a page: 50 unless told, at most 1000. @throws TwilioError 400 otherwise. */
export function pageSizeOf(parameters: URLSearchParams): number {
  const value = parameters.get('PageSize') ?? '50';
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    throw TwilioError.invalidParameter('PageSize must be a positive integer');
  }
  if (Number(value) > 1000) throw new TwilioError(400, 20_007, 'Page size too large');
  return Number(value);
}
