-- A journal of version 1 with one order whose answer was lost, as its program wrote it. The words in braces stand for what the
-- registrar shows of the domain.
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE identity (id TEXT NOT NULL, secret BLOB NOT NULL) STRICT;
INSERT INTO "identity" VALUES('01a200ce-6826-7a86-9937-547752ac142e',X'C2BD2193671867E223D491740D3DDE1C316FEA48E2492C827499D74BD3AE8863');
CREATE TABLE orders (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        scope TEXT NOT NULL,
        base TEXT NOT NULL,
        derived INTEGER NOT NULL,
        key TEXT NOT NULL,
        fingerprint BLOB NOT NULL,
        operation TEXT NOT NULL,
        domain TEXT NOT NULL,
        state TEXT NOT NULL,
        open INTEGER NOT NULL,
        attempt INTEGER NOT NULL,
        record TEXT NOT NULL,
        UNIQUE (scope, key)
    ) STRICT;
INSERT INTO "orders" VALUES(1,'01a200ce-68c1-7e6e-98d0-24dcde4757b2','sandbox/sandbox/127.0.0.1','invoice-7',0,'invoice-7',X'39D9211556EDEF54F84BBFD182EC6A9577DBE9D31D11609BEDCB2C41BF2AE4B8','domain.renew','soonexpired-old.com','unknown',1,1,'{"months":12,"baseline":{"in_account":true,"lifecycle":"active","expires":"{before}","guard":"{guard}","handle":"{handle}","read_at":"2026-11-22T01:10:56.960314212Z"},"target":"{after}","max_price":null,"sent_at":"2026-11-22T01:10:56.961730835Z","changed_at":"2026-11-22T01:10:56.973899581Z","absent_since":null,"order":{"id":"01a200ce-68c1-7e6e-98d0-24dcde4757b2","key":"invoice-7","operation":"domain.renew","domain":"soonexpired-old.com","domain_unicode":"soonexpired-old.com","state":"unknown","references":{"order":"{handle}"},"already_satisfied":false,"journal_degraded":false,"parts":[],"warnings":["the outcome is not known yet: the connection broke before the answer was complete"]},"failure":null,"note":"network: the connection broke before the answer was complete"}');
CREATE UNIQUE INDEX one_open_order ON orders (scope, operation, domain) WHERE open = 1;
CREATE INDEX by_base ON orders (scope, base, derived, number);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('orders',1);
COMMIT;
