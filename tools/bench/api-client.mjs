// @ts-check

/** Calls the API as a person who is signed in. */
export class ApiClient {
  #url;
  #credentials;
  #token = '';

  /**
   * @param {string} url
   * @param {{ email: string, password: string }} credentials
   */
  constructor(url, credentials) {
    this.#url = url;
    this.#credentials = credentials;
  }

  /** @param {string} name */
  async register(name) {
    const { accessToken } = await this.post('/api/auth/register', { name, ...this.#credentials });
    this.#token = accessToken;
  }

  /**
   * The access token of a new sign-in, good for longer than a bench takes.
   * @returns {Promise<string>}
   */
  async signIn() {
    const { accessToken } = await this.post('/api/auth/login', this.#credentials);
    this.#token = accessToken;
    return accessToken;
  }

  /** @param {string} path */
  get(path) {
    return this.#call('GET', path);
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  post(path, body) {
    return this.#call('POST', path, body);
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  patch(path, body) {
    return this.#call('PATCH', path, body);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>} the answer's `data`
   * @throws {Error} unless it succeeds
   */
  async #call(method, path, body) {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text).data;
  }
}
