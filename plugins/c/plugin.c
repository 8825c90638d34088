/*
 * A plugin for anyregistrar: the example registrar, whose protocol sandbox/docs/example.md describes.
 *
 * It is given steps and answers each with what the host is to do next. It sends nothing itself and remembers nothing: what it needs
 * again travels in the state. Copy it, and put your registrar's requests and answers in the place of these; this file can stay as it
 * is, but for the table of tasks.
 */
#include "example.h"

#include <anyregistrar_plugin.h>
#include <stdlib.h>
#include <string.h>

static const char DESCRIPTION[] = {
#include "description.inc"
};

/* For each task: how it begins, and what an answer of the registrar means. */
static const struct {
    const char *kind, *operation;
    act *begin, *go_on;
} TASKS[] = {
    {"call", "domain.check", check, checked},
    {"call", "domain.quote", quote, quoted},
    {"call", "domain.info", info, shown},
    {"call", "domain.list", list, listed},
    {"call", "domain.auth_code", auth_code, auth_code_told},
    {"call", "domain.set_nameservers", set_nameservers, changed},
    {"call", "domain.set_lock", set_lock, changed},
    {"call", "account.test", account, tested},
    {"call", "account.balance", account, balance},
    {"call", "example.zone", zone, zone_told},
    {"call", "domain.register", order_register, receipt},
    {"call", "domain.renew", order_renew, receipt},
    {"baseline", "domain.register", baseline, stands},
    {"baseline", "domain.renew", baseline, stands},
    {"evidence", "domain.register", look, seen},
    {"evidence", "domain.renew", look, seen},
};

static json_t *next(json_t *step) {
    const char *name = member(step, "step");
    if (name && strcmp(name, "describe") == 0)
        return done(json_loadb(DESCRIPTION, sizeof DESCRIPTION, 0, NULL));
    json_t *task = json_object_get(step, "task");
    situation at = {
        .kind = member(task, "kind"),
        .operation = member(task, "operation"),
        .input = json_object_get(task, "input"),
        .baseline = json_object_get(task, "baseline"),
        .order = json_object_get(task, "order"),
        .account = json_object_get(step, "account"),
        .state = json_object_get(step, "state"),
        .answer = json_object_get(step, "answer"),
    };
    at.domain = member(at.order ? at.order : at.input, "domain");
    for (size_t i = 0; name && at.kind && at.operation && i < sizeof TASKS / sizeof *TASKS; i++) {
        if (strcmp(TASKS[i].kind, at.kind) != 0 || strcmp(TASKS[i].operation, at.operation) != 0) continue;
        if (strcmp(name, "start") == 0) return TASKS[i].begin(&at);
        if (strcmp(name, "reply") == 0) return TASKS[i].go_on(&at);
    }
    return fail("unsupported", NULL, "there is no such task here");
}

/* There is nothing to remember, so there is no instance: the pointer stays NULL. */
static int32_t open_instance(const areg_plugin_host *host, void **instance) {
    (void)host;
    *instance = NULL;
    return 0;
}

static int32_t answer_step(void *instance, const char *step, size_t length, char **answer, size_t *answer_length) {
    (void)instance;
    json_auto_t *document = json_loadb(step, length, JSON_ALLOW_NUL, NULL);
    json_auto_t *action = document ? next(document) : NULL;
    char *said = action ? json_dumps(action, JSON_COMPACT) : NULL;
    if (!said) return 1;
    *answer = said;
    *answer_length = strlen(said);
    return 0;
}

static void release(void *instance, char *answer, size_t answer_length) {
    (void)instance;
    (void)answer_length;
    free(answer);
}

static void close_instance(void *instance) { (void)instance; }

const areg_plugin *anyregistrar_plugin(void) {
    static const areg_plugin table = {
        sizeof(areg_plugin), AREG_PLUGIN_VERSION, open_instance, answer_step, release, close_instance,
    };
    return &table;
}
