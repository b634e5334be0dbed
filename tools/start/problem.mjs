// @ts-check

/** A failure that its reader can act on: what happened, and what to do about it. */
export class Problem extends Error {
  /**
   * @param {string} whatHappened
   * @param {string} whatToDo
   */
  constructor(whatHappened, whatToDo) {
    super(whatHappened);
    this.name = 'Problem';
    this.whatToDo = whatToDo;
  }
}

/**
 * Turns any thrown value into the lines shown to a person.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Problem) return `${error.message}\nWhat to do: ${error.whatToDo}`;
  if (isErrno(error) && (error.code === 'EACCES' || error.code === 'EPERM') && error.path) {
    return `${error.message}\nWhat to do: the file belongs to another user (an earlier run as root?); run as that user, or remove it.`;
  }
  if (isErrno(error) && error.code === 'ENOSPC') {
    return `${error.message}\nWhat to do: the disk is full; free some space and start again.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * By shape, since an error of another realm (as in a test runner) is no `Error` of this one.
 * @param {unknown} error
 * @returns {error is NodeJS.ErrnoException}
 */
export function isErrno(error) {
  return typeof error === 'object' && error !== null && 'code' in error;
}
