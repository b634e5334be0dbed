import type { Media } from './message';

const TYPES: Record<string, string> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  vcf: 'text/vcard',
};

/** What lies at an address, told by its extension; the sandbox does not fetch it. */
export function mediaAt(url: string): Media {
  const [, extension = ''] = /\.(\w+)$/.exec(new URL(url).pathname) ?? [];
  return { url, contentType: TYPES[extension.toLowerCase()] ?? 'application/octet-stream' };
}
