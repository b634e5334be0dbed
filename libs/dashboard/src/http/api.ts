import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, map, type Observable, throwError } from 'rxjs';
import { API_BASE_URL } from '../config/api-base-url';
import { problemOf } from './problem';

export interface Page<Item> {
  readonly data: readonly Item[];
  readonly meta: { readonly nextCursor: string | null; readonly total?: number };
}

/** JSON requests to the API. Answers come without their envelope, but for pages; failures as a `Problem`. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);
  private readonly baseUrl = inject(API_BASE_URL);

  get<Data>(path: string): Observable<Data> {
    return this.http
      .get<{ data: Data }>(this.baseUrl + path)
      .pipe(map(dataOf), catchError(failAsProblem));
  }

  page<Item>(path: string): Observable<Page<Item>> {
    return this.http.get<Page<Item>>(this.baseUrl + path).pipe(catchError(failAsProblem));
  }

  post<Data>(
    path: string,
    body: object = {},
    headers: Record<string, string> = {},
  ): Observable<Data> {
    return this.http
      .post<{ data: Data } | null>(this.baseUrl + path, body, { headers, withCredentials: true })
      .pipe(map(dataOf), catchError(failAsProblem));
  }
}

function dataOf<Data>(answer: { data: Data } | null): Data {
  return (answer ?? { data: undefined as Data }).data;
}

function failAsProblem(error: unknown): Observable<never> {
  return throwError(() => problemOf(error));
}
