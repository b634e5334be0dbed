/** A phone number as people write it: North American ones grouped, others as they are. */
export function spokenPhone(e164: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/u.exec(e164);
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : e164;
}
