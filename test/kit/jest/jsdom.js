/** What suites get for `jsdom`: the same package, loaded once per worker. Every page of it is still a page of its own. */
module.exports = globalThis.packageOfWorker("jsdom");
