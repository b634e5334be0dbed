/** Where a person lands after coming in. */
export const HOME_PATH = '/coordinator/dashboard';
