/** Copies the fields that are given; a field that is undefined stays as it was, null is a value. */
export function assignDefined<T extends object>(target: T, changes: Partial<T>): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value !== undefined) target[key as keyof T] = value as T[keyof T];
  }
}
