/* Purchases: how the domain stands before, the one request that buys, and what its answer says. */
#include "example.h"

#include <stdlib.h>
#include <string.h>

/* What is wrong with an order and can be seen without asking; NULL where nothing is. */
static json_t *wrong_order(const situation *at) {
    static const char *const CANNOT[] = {"privacy", "auto_renew", "launch", "language"};
    if (years_of(at) < 1) return field("months", "whole years are sold: give years, or months that are whole years");
    /* What a registrar cannot do is refused and never left out in silence. */
    for (size_t i = 0; i < sizeof CANNOT / sizeof *CANNOT; i++) {
        json_t *given = json_object_get(at->input, CANNOT[i]);
        if (given && !json_is_null(given) && !json_is_false(given))
            return field(CANNOT[i], "the registrar cannot do this; leave it out");
    }
    json_t *server;
    size_t i;
    json_array_foreach(json_object_get(at->input, "nameservers"), i, server)
        if (json_array_size(json_object_get(server, "addresses")))
            return field("nameservers", "the registrar stores no addresses of name servers; give their names alone");
    const char *name;
    json_t *value;
    json_object_foreach(json_object_get(at->input, "extra"), name, value) {
        if (strcmp(name, "premium") == 0) continue;
        char *path = text("extra.%s", name);
        json_t *action = path ? field(path, "the registrar has no such field") : NULL;
        free(path);
        return action;
    }
    json_t *registrant = json_object_get(json_object_get(at->input, "contacts"), "registrant");
    if (strcmp(at->operation, "domain.register") == 0 && !json_is_object(registrant))
        return field("contacts.registrant", "the registrar stores no contacts: give the registrant in full");
    return NULL;
}

json_t *baseline(const situation *at) {
    json_t *wrong = wrong_order(at);
    return wrong ? wrong : ask_domain(at, "", NULL, NULL);
}

json_t *stands(const situation *at) {
    json_auto_t *item = NULL;
    json_t *ends = domain_of(at, &item);
    if (ends) return ends;
    if (!item) return done(json_pack("{s:b}", "in_account", 0));
    json_auto_t *shown = listing(item);
    char *number = digits(item, "number");
    /* The registrar's own text for the expiry goes back to it as a guard. */
    json_t *action = done(json_pack("{s:b, s:s*, s:s, s:s*, s:s*, s:O*}", "in_account", 1, "lifecycle", member(shown, "lifecycle"),
                                    "handle", number, "expires", member(shown, "expires"), "guard", member(item, "expires"),
                                    "premium", json_object_get(item, "premium")));
    free(number);
    return action;
}

static int premium(const situation *at) { return is(json_object_get(at->input, "extra"), "premium", "true"); }

/* The parts, with something between them; to be freed. */
static char *joined(json_t *parts, const char *between) {
    char *all = text("%s", "");
    json_t *part;
    size_t i;
    json_array_foreach(parts, i, part) {
        const char *one = json_string_value(part);
        char *longer = one && all ? text("%s%s%s", all, *all ? between : "", one) : all;
        if (longer != all) free(all);
        all = longer;
    }
    return all;
}

json_t *order_register(const situation *at) {
    json_t *wrong = wrong_order(at);
    if (wrong) return wrong;
    json_t *who = json_object_get(json_object_get(at->input, "contacts"), "registrant");
    const char *name = member(who, "name"), *postal_code = member(who, "postal_code");
    json_auto_t *names = json_pack("[s*, s*]", member(who, "first_name"), member(who, "last_name"));
    char *person = name ? text("%s", name) : joined(names, " "), *street = joined(json_object_get(who, "street"), ", ");
    json_t *body = json_pack("{s:s, s:I, s:{s:s, s:s*, s:s*, s:s*, s:s, s:s*, s:s, s:s*}, s:o, s:b}", "name", at->domain, "years",
                             years_of(at), "holder", "name", person, "organization", member(who, "organization"), "email",
                             member(who, "email"), "phone", member(who, "phone"), "street", street, "city", member(who, "city"),
                             "postal_code", postal_code ? postal_code : "", "country", member(who, "country"), "nameservers",
                             servers(at), "premium", premium(at));
    free(person);
    free(street);
    return body ? ask(at, "POST", "domains", NULL, "purchase", body, NULL) : NULL;
}

json_t *order_renew(const situation *at) {
    json_t *wrong = wrong_order(at);
    if (wrong) return wrong;
    json_t *body = json_pack("{s:I, s:s?, s:b}", "years", years_of(at), "expires_before", member(at->baseline, "guard"), "premium",
                             premium(at));
    char *name = escaped(at->domain ? at->domain : ""), *path = text("domains/%s/renewals", name ? name : "");
    json_t *action = ask(at, "POST", path, NULL, "purchase", body, NULL);
    free(name);
    free(path);
    return action;
}

json_t *receipt(const situation *at) {
    json_auto_t *placed = NULL;
    json_t *ends = answer_of(at, &placed);
    if (ends) return ends;
    const char *state = member(placed, "state"), *name = member(placed, "name"), *reason = member(placed, "reason");
    if (!state) return unreadable("state");
    if (strcmp(state, "failed") == 0) {
        char *why = text("the registrar took the order and ended it: %s", reason ? reason : "no reason given");
        json_t *action = fail("rejected", "not_done", why ? why : "the registrar took the order and ended it");
        if (reason) json_object_set_new(json_object_get(action, "error"), "registrar_message", json_string(reason));
        free(why);
        return action;
    }
    char *order = digits(placed, "number"), *action = digits(placed, "action");
    json_t *charged = json_deep_copy(json_object_get(placed, "charged"));
    if (json_is_object(charged)) json_object_set_new(charged, "source", json_string("reply"));
    else {
        json_decref(charged);
        charged = NULL;
    }
    json_t *out;
    if (!name || !order || !action) {
        json_decref(charged);
        out = unreadable(!name ? "name" : order ? "action" : "number");
    } else {
        /* A word that is not known means that the order is under way. */
        out = done(json_pack("{s:s, s:s, s:{s:s, s:s}, s:o*, s:o*}", "progress", strcmp(state, "done") == 0 ? "done" : "pending",
                             "domain", name, "references", "order", order, "action", action, "expires", day(placed, "expires"),
                             "charged", charged));
    }
    free(order);
    free(action);
    return out;
}
