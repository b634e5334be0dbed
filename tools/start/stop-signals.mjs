// @ts-check

// A terminal sends Ctrl-C to npm and to us, and npm passes it on as well.
const SAME_KEYSTROKE_MS = 700;

/**
 * Calls `gently` at the first request to stop (Ctrl-C, a signal, the launcher gone) and `atOnce` at
 * a second one.
 * @param {() => void} gently
 * @param {() => void} atOnce
 */
export function onStopRequest(gently, atOnce) {
  /** @type {number | undefined} */
  let first;
  const request = () => {
    if (first === undefined) {
      first = Date.now();
      gently();
    } else if (Date.now() - first > SAME_KEYSTROKE_MS) {
      atOnce();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, request);
  process.on('disconnect', () => first ?? request());
  // Waiting for the launcher's end must not keep this process alive.
  process.channel?.unref();
}
