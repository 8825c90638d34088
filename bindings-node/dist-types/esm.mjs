var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// What type checkers shall accept and refuse as it stands. It is compiled by `tsc --strict`, and run.
import assert from 'node:assert/strict';
import { AbortError, Host, InvalidInput, RegistrarError, Taken, connect, providers, } from 'anyregistrar';
const same = (_) => { };
const ada = {
    name: 'Ada Example',
    organization: 'Example Ltd',
    email: 'ada@example.com',
    phone: '+44.1132926070',
    street: ['1 High Street'],
    city: 'Leeds',
    postalCode: 'LS1 1AA',
    country: 'GB',
};
const contacts = { registrant: ada, admin: 'handle-1', tech: ['handle-2', ada] };
/** Everything that inputs may be made of. Not run: the handles are nobody's. */
export async function buy(client) {
    return client.domains.register({
        domain: 'example.com',
        years: 1,
        contacts,
        nameservers: ['ns1.example.net', { name: 'ns2.example.net' }, { name: 'ns1.example.com', addresses: ['192.0.2.1'] }],
        maxPrice: { amount: '100.00', currency: 'USD' },
        autoRenew: false,
        language: undefined,
    }, { key: 'typed-1', timeoutMs: 60_000, signal: AbortSignal.timeout(60_000), dryRun: false });
}
/** What is refused. Not run either. */
export async function refused(client, options) {
    // @ts-expect-error the name is spelled as in JavaScript
    await client.domains.setLock({ domain: 'example.com', is_locked: true });
    // @ts-expect-error a domain is wanted
    await client.domains.info({});
    // @ts-expect-error an input is wanted
    await client.domains.info();
    // @ts-expect-error years are a number
    await client.domains.renew({ domain: 'example.com', years: '1' });
    // @ts-expect-error an amount is a text, so that nothing rounds it
    await client.domains.renew({ domain: 'example.com', years: 1, maxPrice: { amount: 10.1, currency: 'USD' } });
    // @ts-expect-error only purchases have keys
    await client.domains.info({ domain: 'example.com' }, { key: 'k-1' });
    // @ts-expect-error there is no such word
    await client.domains.quote({ domain: 'example.com', operation: 'buy' });
    // @ts-expect-error an operation without fields takes none
    await client.account.balance({ currency: 'USD' });
    // @ts-expect-error a list is iterated, and is no promise
    await client.domains.list().then(() => { });
    // @ts-expect-error there is no such environment
    connect('logicboxes', { environment: 'production' });
    // @ts-expect-error options hold no input
    options.domain = 'example.com';
}
var client, bought, amount, names, entry, settings;
const env_1 = { stack: [], error: void 0, hasError: false };
try {
    client = __addDisposableResource(env_1, connect('sandbox'), true);
    same(true);
    bought = await client.domains.register({ domain: 'example.com', years: 1, contacts: { registrant: ada } }, { key: 'k-1' });
    same(true);
    same(true);
    same(true);
    assert.equal(bought.state, 'succeeded');
    amount = bought.charged?.amount;
    assert.equal(typeof amount, 'string');
    names = [];
    for await (const listed of client.domains.list({ pageSize: 1 })) {
        same(true);
        names.push(listed.domain);
    }
    assert.deepEqual(names, ['example.com']);
    entry = await client.journal.info({ key: 'k-1' });
    same(true);
    assert.ok(entry.sentAt instanceof Date);
    try {
        await client.domains.register({ domain: 'taken.com', years: 1, contacts: { registrant: ada } });
        assert.fail('it is taken');
    }
    catch (error) {
        assert.ok(error instanceof RegistrarError);
        same(true);
        const wait = error.retryAfterMs;
        assert.equal(wait, undefined);
        assert.ok(error instanceof Taken && !(error instanceof InvalidInput) && !(error instanceof AbortError));
        const code = error.code;
        assert.equal(code, 'taken');
    }
    settings = providers().flatMap(provider => provider.settings.map(setting => setting.key));
    assert.ok(settings.includes('apiKey'));
    assert.deepEqual(Host.fromAccounts({ main: { provider: 'sandbox' } }).accounts, ['main']);
}
catch (e_1) {
    env_1.error = e_1;
    env_1.hasError = true;
}
finally {
    const result_1 = __disposeResources(env_1);
    if (result_1)
        await result_1;
}
