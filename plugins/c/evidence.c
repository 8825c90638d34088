/* What became of an order whose answer was lost: first the domain, then the registrar's list of what was done for it. */
#define _DEFAULT_SOURCE /* timegm */
#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

json_t *look(const situation *at) { return ask_domain(at, "", NULL, json_pack("{s:s}", "reads", "domain")); }

static json_t *unclear(const char *why) { return done(json_pack("{s:s, s:s}", "found", "unclear", "reason", why)); }

static json_t *absent(void) { return done(json_pack("{s:s}", "found", "absent")); }

/* The seconds of a moment in UTC; -1 where it is none. */
static time_t moment(const char *written) {
    struct tm at = {0};
    char zone = 0;
    int read = written ? sscanf(written, "%4d-%2d-%2dT%2d:%2d:%2d%c", &at.tm_year, &at.tm_mon, &at.tm_mday, &at.tm_hour,
                                &at.tm_min, &at.tm_sec, &zone)
                       : 0;
    /* A part of a second may follow; another zone may not. */
    if (read != 7 || (zone != 'Z' && zone != '.') || written[strlen(written) - 1] != 'Z') return -1;
    at.tm_year -= 1900;
    at.tm_mon -= 1;
    return timegm(&at);
}

static bool among(json_t *numbers, const char *number) {
    json_t *one;
    size_t i;
    json_array_foreach(numbers, i, one) if (json_is_string(one) && strcmp(json_string_value(one), number) == 0) return true;
    return false;
}

/*
 * The action of the order: by its number, or else the newest of its kind since it was sent that is no other order's. `wrong` is set
 * where the list cannot be read.
 */
static json_t *mine(const situation *at, json_t *actions, bool *wrong) {
    const char *what = at->operation + strlen("domain.");
    const char *known = member(json_object_get(at->order, "references"), "action");
    /* A minute for clocks that differ. */
    time_t since = moment(member(at->order, "sent_at")) - 60;
    json_t *action, *found = NULL;
    size_t i;
    json_array_foreach(actions, i, action) {
        if (found || !is(action, "what", what)) continue;
        char *number = digits(action, "number");
        bool ours = number && known ? strcmp(number, known) == 0 : number != NULL;
        if (ours && !known) {
            time_t then = moment(member(action, "since"));
            *wrong |= then < 0;
            ours = then >= since && !among(json_object_get(at->order, "others"), number);
            if (is(action, "state", "failed") && among(json_object_get(at->order, "failed"), number)) ours = false;
        }
        if (ours) found = action;
        free(number);
    }
    return found;
}

/* What the registrar's own record of the order says. */
static json_t *recorded(json_t *action, json_t *domain) {
    char *number = digits(action, "number"), *order = digits(domain, "number");
    const char *state = member(action, "state"), *reason = member(action, "reason");
    json_t *out;
    if (!state) {
        out = unreadable("state");
    } else if (strcmp(state, "failed") == 0) {
        out = done(json_pack("{s:s, s:s}", "found", "failed", "reason", reason ? reason : "no reason given"));
    } else if (strcmp(state, "done") != 0) {
        out = done(json_pack("{s:s, s:{s:s}}", "found", "pending", "references", "action", number));
    } else if (!domain) {
        out = unclear("the registrar says that it is done, but shows no such domain");
    } else {
        out = done(json_pack("{s:s, s:{s:s, s:s, s:{s:s, s:s}, s:o*}}", "found", "executed", "receipt", "progress", "done", "domain",
                             member(domain, "name"), "references", "action", number, "order", order, "expires",
                             day(domain, "expires")));
    }
    free(number);
    free(order);
    return out;
}

static json_t *judged(const situation *at, json_t *domain, json_t *actions, bool free_name) {
    bool renewal = strcmp(at->operation, "domain.renew") == 0, wrong = false;
    json_t *action = mine(at, actions, &wrong);
    if (wrong) return unreadable("since");
    if (action) return recorded(action, domain);
    if (json_is_integer(json_object_get(domain, "open_action"))) return unclear("another action on the domain is under way");
    if (renewal && domain) {
        const char *before = member(json_object_get(at->order, "baseline"), "guard");
        if (before && is(domain, "expires", before)) return absent();
        return unclear("the expiry has changed, and no action of the order shows why");
    }
    if (renewal) return unclear("the domain is not in the account any more");
    if (domain) return unclear("the domain is in the account, and no action of the order shows why");
    return free_name ? absent() : unclear("the name is not free, and not in this account");
}

/* The answers come in this order; each is kept in the state until all are there. */
json_t *seen(const situation *at) {
    json_auto_t *document = NULL;
    if (is(at->state, "reads", "domain")) {
        json_t *ends = domain_of(at, &document);
        if (ends) return ends;
        return ask_domain(at, "/actions", NULL, json_pack("{s:s, s:O?}", "reads", "actions", "domain", document));
    }
    json_t *ends = answer_of(at, &document);
    if (ends) return ends;
    json_t *domain = json_object_get(at->state, "domain");
    if (!json_is_object(domain)) domain = NULL;
    if (is(at->state, "reads", "actions")) {
        json_t *actions = json_object_get(document, "actions");
        bool wrong = false;
        if (!json_is_array(actions)) return unreadable("actions");
        bool traceless = !domain && strcmp(at->operation, "domain.register") == 0 && !mine(at, actions, &wrong);
        if (!traceless || wrong) return judged(at, domain, actions, false);
        /* Nothing of ours: then the name is still free, or somebody else has it. */
        char *name = escaped(at->domain ? at->domain : ""), *query = text("names=%s", name ? name : "");
        json_t *state = json_pack("{s:s, s:O}", "reads", "availability", "actions", actions);
        json_t *action = ask(at, "GET", "availability", query, "read", NULL, state);
        free(name);
        free(query);
        return action;
    }
    json_t *names = json_object_get(document, "names"), *one;
    bool is_free = false;
    size_t i;
    if (!json_is_array(names)) return unreadable("names");
    json_array_foreach(names, i, one) if (is(one, "name", at->domain) && is(one, "status", "available")) is_free = true;
    return judged(at, NULL, json_object_get(at->state, "actions"), is_free);
}
