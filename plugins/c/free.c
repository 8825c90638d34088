/* Free operations: what is asked, and what the answer means. */
#include "example.h"

#include <idn2.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES_AT_ONCE = 20 };

static const char *const STATES[] = {"available", "taken", "ours", "reserved", "closed", "invalid", "unknown", NULL};
static const char *const LIFECYCLES[] = {"pending", "active", "expired", "redemption", "pending_delete",
                                         "transferred_away", "deleted", NULL};

/* The word, where it is one of these; else `unknown`. */
static const char *known(const char *const *words, const char *word) {
    for (; word && *words; words++)
        if (strcmp(*words, word) == 0) return word;
    return "unknown";
}

static json_t *unicode(const char *name) {
    char *shown = NULL;
    json_t *out = idn2_to_unicode_8z8z(name, &shown, 0) == IDN2_OK ? json_string(shown) : NULL;
    idn2_free(shown);
    return out ? out : json_string(name);
}

/* Asks about the next names; `found` is taken over and comes back with the answer. */
static json_t *check_from(const situation *at, json_t *found) {
    json_t *names = json_object_get(at->input, "domains");
    size_t first = json_array_size(found), end = json_array_size(names);
    if (end > first + NAMES_AT_ONCE) end = first + NAMES_AT_ONCE;
    char *query = text("names=");
    for (size_t i = first; query && i < end; i++) {
        const char *given = json_string_value(json_array_get(names, i));
        char *name = escaped(given ? given : ""), *longer = name ? text("%s%s%s", query, i > first ? "," : "", name) : NULL;
        free(name);
        free(query);
        query = longer;
    }
    json_t *action = query ? ask(at, "GET", "availability", query, "read", NULL, found) : NULL;
    free(query);
    return action;
}

json_t *check(const situation *at) { return check_from(at, json_array()); }

/* A name that the answer lacks, or a word that nobody knows, is unknown and never available. */
static json_t *one_checked(const char *name, json_t *items) {
    json_t *item = NULL, *one;
    size_t i;
    json_array_foreach(items, i, one) if (is(one, "name", name)) item = one;
    json_t *checked = json_pack("{s:s, s:o, s:s}", "domain", name, "domain_unicode", unicode(name), "state",
                                known(STATES, member(item, "status")));
    if (item) json_object_set_new(checked, "premium", json_boolean(json_is_true(json_object_get(item, "premium"))));
    json_t *price = json_object_get(item, "price");
    if (json_is_object(price))
        json_object_set_new(checked, "prices",
                            json_pack("{s:s*, s:s*, s:s*}", "currency", member(price, "currency"), "register",
                                      member(price, "register"), "renew", member(price, "renew")));
    return checked;
}

json_t *checked(const situation *at) {
    json_auto_t *document = NULL;
    json_t *ends = answer_of(at, &document);
    if (ends) return ends;
    json_t *items = json_object_get(document, "names"), *names = json_object_get(at->input, "domains");
    if (!json_is_array(items)) return unreadable("names");
    json_t *found = json_deep_copy(at->state);
    size_t end = json_array_size(found) + NAMES_AT_ONCE, asked = json_array_size(names);
    for (size_t i = json_array_size(found); i < end && i < asked; i++) {
        const char *name = json_string_value(json_array_get(names, i));
        json_array_append_new(found, one_checked(name ? name : "", items));
    }
    return end < asked ? check_from(at, found) : done(json_pack("{s:o}", "names", found));
}

/* The years that a call gives: 0 for none, -1 for months that are no whole years. */
json_int_t years_of(const situation *at) {
    json_int_t years = json_integer_value(json_object_get(at->input, "years"));
    json_int_t months = json_integer_value(json_object_get(at->input, "months"));
    if (years) return years;
    return months % 12 ? -1 : months / 12;
}

json_t *quote(const situation *at) {
    if (!is(at->input, "operation", "register") && !is(at->input, "operation", "renew"))
        return fail("unsupported", NULL, "the registrar names prices of registrations and renewals only");
    json_int_t years = years_of(at);
    if (years < 0) return field("months", "whole years are sold");
    char *query = text("years=%" JSON_INTEGER_FORMAT, years ? years : 1);
    json_t *action = ask_domain(at, "/prices", query, NULL);
    free(query);
    return action;
}

json_t *quoted(const situation *at) {
    json_auto_t *prices = NULL;
    json_t *ends = answer_of(at, &prices);
    if (ends) return ends;
    const char *operation = member(at->input, "operation");
    const char *amount = member(prices, operation), *currency = member(prices, "currency");
    if (!amount || !currency) return unreadable(amount ? "currency" : operation);
    json_int_t years = years_of(at);
    return done(json_pack("{s:s, s:s, s:I, s:{s:s, s:s}, s:s, s:b}", "domain", at->domain, "operation", operation, "months",
                          12 * (years ? years : 1), "price", "amount", amount, "currency", currency, "source", "quote",
                          "premium", json_is_true(json_object_get(prices, "premium"))));
}

json_t *info(const situation *at) { return ask_domain(at, "", NULL, NULL); }

/* What is shown of a domain everywhere: a new reference; NULL where the item is none. */
json_t *listing(json_t *item) {
    const char *name = member(item, "name"), *status = member(item, "status");
    if (!name || !status) return NULL;
    return json_pack("{s:s, s:o, s:s, s:[s], s:o*, s:o*}", "domain", name, "domain_unicode", unicode(name), "lifecycle",
                     known(LIFECYCLES, status), "registrar_status", status, "created", day(item, "registered"), "expires",
                     day(item, "expires"));
}

json_t *shown(const situation *at) {
    json_auto_t *item = NULL;
    json_t *ends = answer_of(at, &item), *name;
    if (!ends) ends = about_ours(at, item);
    if (ends) return ends;
    json_t *locked = json_object_get(item, "locked"), *auto_renews = json_object_get(item, "auto_renews");
    json_t *hosts = json_array();
    size_t i;
    json_array_foreach(json_object_get(item, "nameservers"), i, name)
        json_array_append_new(hosts, json_pack("{s:O}", "name", name));
    char *number = digits(item, "number"), *action = digits(item, "open_action");
    json_t *output = listing(item);
    json_auto_t *more = json_pack(
        "{s:[s], s:o, s:{s:O*}, s:{s:s*, s:s*}, s:s*, s:O*, s:O*}", "flags", json_is_true(locked) ? "clientTransferProhibited" : "ok",
        "nameservers", hosts, "contacts", "registrant", json_object_get(item, "holder"), "references", "order", number, "action",
        action, "expires_at", member(item, "expires"), "locked", locked, "auto_renew", auto_renews);
    json_object_update(output, more);
    free(number);
    free(action);
    return done(output);
}

json_t *list(const situation *at) {
    const char *after = member(at->input, "after");
    char *end = "";
    long page = after ? strtol(after, &end, 10) : 1;
    if (page < 1 || *end) return field("after", "give what the page before said in next");
    char *query = text("page=%ld", page);
    json_t *action = ask(at, "GET", "domains", query, "read", NULL, json_integer(page));
    free(query);
    return action;
}

json_t *listed(const situation *at) {
    json_auto_t *document = NULL;
    json_t *ends = answer_of(at, &document), *item;
    if (ends) return ends;
    json_t *items = json_object_get(document, "domains"), *total = json_object_get(document, "total");
    json_t *size = json_object_get(document, "per_page");
    if (!json_is_array(items) || !json_is_integer(total) || !json_is_integer(size)) return unreadable("domains");
    json_auto_t *domains = json_array();
    size_t i;
    json_array_foreach(items, i, item) {
        json_t *one = listing(item);
        if (!one) return unreadable("domains");
        json_array_append_new(domains, one);
    }
    json_int_t page = json_integer_value(at->state);
    bool more = page * json_integer_value(size) < json_integer_value(total);
    char *next = more ? text("%" JSON_INTEGER_FORMAT, page + 1) : NULL;
    json_t *action = done(json_pack("{s:O, s:O, s:s*}", "domains", domains, "total", total, "next", next));
    free(next);
    return action;
}

json_t *auth_code(const situation *at) { return ask_domain(at, "/code", NULL, NULL); }

json_t *auth_code_told(const situation *at) {
    json_auto_t *document = NULL;
    json_t *ends = answer_of(at, &document);
    if (ends) return ends;
    const char *code = member(document, "code");
    return code ? done(json_pack("{s:s, s:s}", "domain", at->domain, "auth_code", code)) : unreadable("code");
}

/* The names of the call's name servers. */
json_t *servers(const situation *at) {
    json_t *names = json_array(), *server;
    size_t i;
    json_array_foreach(json_object_get(at->input, "nameservers"), i, server)
        json_array_append(names, json_is_object(server) ? json_object_get(server, "name") : server);
    return names;
}

static json_t *change(const situation *at, const char *rest, json_t *body) {
    char *name = escaped(at->domain ? at->domain : ""), *path = text("domains/%s%s", name ? name : "", rest);
    json_t *action = ask(at, "PUT", path, NULL, "set", body, NULL);
    free(name);
    free(path);
    return action;
}

json_t *set_nameservers(const situation *at) {
    return change(at, "/nameservers", json_pack("{s:o}", "nameservers", servers(at)));
}

json_t *set_lock(const situation *at) {
    return change(at, "/lock", json_pack("{s:O}", "locked", json_object_get(at->input, "locked")));
}

json_t *changed(const situation *at) {
    json_auto_t *document = NULL;
    json_t *ends = answer_of(at, &document), *changed = json_object_get(document, "changed");
    if (ends) return ends;
    if (!json_is_boolean(changed)) return unreadable("changed");
    return done(json_pack("{s:O, s:b, s:{}}", "changed", changed, "pending", 0, "references"));
}

json_t *account(const situation *at) { return ask(at, "GET", "account", NULL, "read", NULL, NULL); }

json_t *tested(const situation *at) {
    json_auto_t *document = NULL;
    json_t *ends = answer_of(at, &document);
    if (ends) return ends;
    const char *reseller = member(document, "reseller");
    if (!reseller) return unreadable("reseller");
    return done(json_pack("{s:s, s:s, s:s}", "provider", "example", "environment", member(at->account, "environment"), "account",
                          reseller));
}

json_t *balance(const situation *at) {
    json_auto_t *document = NULL;
    json_t *ends = answer_of(at, &document);
    if (ends) return ends;
    const char *free_sum = member(document, "balance"), *held = member(document, "held"), *currency = member(document, "currency");
    if (!free_sum || !held || !currency) return unreadable("balance");
    return done(json_pack("{s:{s:s, s:s}, s:{s:s, s:s}}", "available", "amount", free_sum, "currency", currency, "locked",
                          "amount", held, "currency", currency));
}

json_t *zone(const situation *at) {
    const char *wanted = member(at->input, "zone");
    if (!wanted || !*wanted) return field("fields.zone", "give a zone, such as com");
    char *name = escaped(wanted), *path = text("zones/%s", name ? name : "");
    json_t *action = ask(at, "GET", path, NULL, "read", NULL, NULL);
    free(name);
    free(path);
    return action;
}

json_t *zone_told(const situation *at) {
    json_t *document = NULL, *ends = answer_of(at, &document);
    return ends ? ends : done(document);
}
