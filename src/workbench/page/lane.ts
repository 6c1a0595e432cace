/** How long each message waits while requests are slowed down. */
const SLOW_MS = 2_000;

/** Hands messages on one after the other: at once, or each after a while where requests are slowed down on purpose. */
export class Lane {
  isSlow = false;
  private underWay = 0;
  private last: Promise<void> = Promise.resolve();

  pass(handOn: () => void): void {
    if (!this.isSlow && this.underWay === 0) {
      handOn();
      return;
    }
    this.underWay += 1;
    this.last = this.last.then(async () => {
      if (this.isSlow) await new Promise((done) => setTimeout(done, SLOW_MS));
      this.underWay -= 1;
      handOn();
    });
  }
}
