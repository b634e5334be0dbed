import { InjectionToken } from '@angular/core';

/** Where the API answers, without a slash at the end: `/api`, or `https://host/api`. */
export const API_BASE_URL = new InjectionToken<string>('API_BASE_URL');
