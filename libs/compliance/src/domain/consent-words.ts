/** What a text says about being written to. */
export interface ConsentWord {
  readonly kind: 'stop' | 'start' | 'help';
  /** The whole text is a keyword that the carrier acts upon by itself; otherwise it is said in other words. */
  readonly byCarrier: boolean;
}
