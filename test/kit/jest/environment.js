const { TestEnvironment } = require("jest-environment-node");

/**
 * Where suites run. Jest loads every package anew for every suite; a suite may ask this for one that costs most of a second
 * and keeps nothing of what is done with it, and gets the one that its worker has loaded.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.packageOfWorker = (name) => require(name);
  }
};
