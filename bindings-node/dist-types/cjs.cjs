"use strict";
// The same package for programs that are CommonJS.
Object.defineProperty(exports, "__esModule", { value: true });
const assert = require("node:assert/strict");
const anyregistrar = require("anyregistrar");
async function look(client) {
    return client.domains.check({ domains: ['example.com'] });
}
void look(anyregistrar.connect('sandbox')).then(report => {
    const state = report.names[0]?.state;
    assert.equal(state, 'available');
});
