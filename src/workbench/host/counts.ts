/**
 * What the add-in asked of Excel since the last `reset`: round trips of the Rich API and the bytes of their bodies (UTF-8).
 * What the client library sends by itself is counted apart: the start-up call, and the giving back of kept ranges that
 * follows every `Excel.run` which touched one.
 */
export class RequestCounts {
  requests = 0;
  requestBytes = 0;
  responseBytes = 0;
  startUp = 0;
  cleanUp = 0;

  reset(): void {
    this.requests = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.startUp = 0;
    this.cleanUp = 0;
  }
}

const encoder = new TextEncoder();

/** The size of a text as it travels: 1 byte for `a`, 2 for `£`, 3 for `▲`. */
export const bytesIn = (text: string): number => encoder.encode(text).length;
