/* Made by `cargo xtask generate` from the operation table. Do not edit. */
/*
 * anyregistrar: one client for every domain registrar.
 *
 *     areg_client *client;
 *     areg_answer *answer;
 *     if (areg_client_connect("sandbox", NULL, &client, NULL)) return 1;
 *     if (areg_domain_check(client, "{\"domains\": [\"example.com\"]}", NULL, &answer))
 *         fprintf(stderr, "%s\n", areg_error_message(answer));
 *     else
 *         puts(areg_answer_text(answer, "/names/0/state"));
 *     areg_answer_free(answer);
 *     areg_client_free(client);
 *
 * There is a function for each operation. It takes a client, the input as a JSON object (NULL is an empty one) and options (NULL
 * for none), waits for the end, puts an answer into `*answer`, and gives AREG_OK or the number of the error. The answer is there in
 * both cases and is released with areg_answer_free: it holds the output, or the error. Without a place for the answer nothing is sent.
 *
 * For each operation ..._start starts the same call and comes back at once. `*call` is then to be released with areg_call_free; `done`,
 * unless it is NULL, is told the end together with `user`. One of `call` and `done` may be NULL. A call that is wrong in itself has
 * ended at once: its error is the result here, the end of the call, and what `done` is told (before this function comes back).
 *
 * - A pointer to anything may be NULL: that is an error (AREG_INVALID_INPUT), or nothing happens, but it is never a crash.
 *   Other pointers have to be good; what is released must not be used again.
 * - Texts are UTF-8 and end with NUL. A text that is given belongs to the object that gave it, and goes with it.
 * - Objects may be used by several threads at once, only not while they are released.
 * - A function that waits must not be called from a callback of this library: it answers AREG_CONFIG there.
 * - A forked child may use clients and answers of its parent. Calls belong to the process that started them: in a child they answer
 *   AREG_INTERRUPTED, and their callbacks are not called.
 * - The library starts one thread when the first call is made, and none before. It changes no signal's disposition.
 */


#ifndef ANYREGISTRAR_H
#define ANYREGISTRAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What became of a call. The numbers are fixed for ever; newer libraries may give more of them.
typedef enum {
  // Done.
  AREG_OK = 0,
  // Not done yet.
  AREG_PENDING = 1,
  // A field of the call is missing or wrong; nothing was sent.
  AREG_INVALID_INPUT = 10,
  // This registrar, TLD or build cannot do that.
  AREG_UNSUPPORTED = 11,
  // The account or the host is not set up rightly.
  AREG_CONFIG = 12,
  // The registrar does not accept the credentials.
  AREG_AUTH = 13,
  // The registrar refuses this address or this account for the call.
  AREG_FORBIDDEN = 14,
  // The registrar does not know the object in this account.
  AREG_NOT_FOUND = 15,
  // The name is registered already.
  AREG_TAKEN = 16,
  // The object's state does not allow the call.
  AREG_CONFLICT = 17,
  // An earlier action on the object is not finished.
  AREG_BUSY = 18,
  // The money in the account is not enough.
  AREG_INSUFFICIENT_FUNDS = 19,
  // The price is above the caller's `max_price`.
  AREG_PRICE_TOO_HIGH = 20,
  // The price could not be learnt, so `max_price` cannot be kept.
  AREG_PRICE_UNKNOWN = 21,
  // The registrar's expiry is not the one the caller has on record.
  AREG_EXPIRY_MISMATCH = 22,
  // The key was used before for another purchase.
  AREG_KEY_CONFLICT = 23,
  // Another paid order for the domain is not settled yet.
  AREG_ORDER_OPEN = 24,
  // The registrar refused for a reason of its own.
  AREG_REJECTED = 25,
  // Too many calls; wait and try again.
  AREG_RATE_LIMITED = 26,
  // The registrar could not be reached, or the connection broke.
  AREG_NETWORK = 27,
  // No answer in time.
  AREG_TIMEOUT = 28,
  // The registrar reported a fault of its own.
  AREG_REGISTRAR_FAULT = 29,
  // The registrar's answer could not be read.
  AREG_BAD_REPLY = 30,
  // Paid calls are impossible because the journal cannot be used; nothing was sent.
  AREG_JOURNAL_UNAVAILABLE = 31,
  // The wait was ended by the caller.
  AREG_INTERRUPTED = 32,
  // A fault in this library, or in a plugin.
  AREG_INTERNAL = 33,
} areg_status;

// What kind of value a place of an answer holds.
typedef enum {
  // There is no such place.
  AREG_ABSENT = 0,
  // null
  AREG_NULL = 1,
  // true or false
  AREG_BOOLEAN = 2,
  // A whole number that fits 64 bits.
  AREG_INTEGER = 3,
  // Any other number. Amounts of money are texts.
  AREG_NUMBER = 4,
  // A text.
  AREG_TEXT = 5,
  // A list.
  AREG_LIST = 6,
  // An object.
  AREG_OBJECT = 7,
} areg_kind;

// The interface that a header describes.
typedef enum {
  // The number of this header's interface.
  AREG_ABI_VERSION = 1,
} areg_abi;

// What a call gave, or why it failed: a JSON document, and the way into it. It does not change; threads may share it.
typedef struct areg_answer areg_answer;

// A call that was started. It runs on a thread of the library's own and may be waited for, watched through a descriptor, or end in
// a callback; all of these may be mixed.
typedef struct areg_call areg_call;

// One account at a registrar, or several. Threads may share it, and a forked child may go on with it.
typedef struct areg_client areg_client;

// A function that ends a wait by giving true. It runs on the thread that waits, some 20 times in a second. The call then answers
// AREG_INTERRUPTED: a free call is given up, a purchase goes on, and the answer tells its key and, once it is on record, its order.
typedef bool (*areg_interrupt)(void *user);

// What a caller says about one call, beside its input. What is not set has to be zero:
//
//     areg_options options = { .size = sizeof options, .key = "invoice-1042-1" };
//
// The struct only grows: programs go on with newer libraries as they are.
typedef struct {
  // sizeof(areg_options)
  size_t size;
  // The account's name; NULL where the client has one account alone.
  const char *account;
  // The key of a purchase, such as the number of the invoice's line: the same key always means the same order. NULL for none.
  const char *key;
  // How long to wait at most, in milliseconds; 0 for the registrar's usual limits.
  uint64_t timeout_ms;
  // Not 0: check everything, and send nothing that lasts.
  int32_t dry_run;
  // Is asked again and again by a function that waits, whether to wait on; NULL to wait until the end.
  areg_interrupt interrupt;
  // What `interrupt` is given.
  void *user;
} areg_options;

// A function that is told the end of a call, exactly once. `answer` is the function's, to be released with areg_answer_free.
//
// It runs on the library's thread, or on the one that starts, cancels or releases the call; it should return soon, and must not
// wait for calls: those would answer AREG_CONFIG.
typedef void (*areg_done)(void *user, areg_answer *answer);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The interface that the library has. It only grows: a program built for AREG_ABI_VERSION runs with every library of that number.
int32_t areg_abi_version(void);

// The library's version, such as "1.2.3".
const char *areg_version(void);

// A status as a word, such as "insufficient_funds": the same in every language. NULL for a number that is none.
const char *areg_status_name(int32_t status);

// What each registrar is and can do: a list of objects with its name, settings as a form, operations and limits. Those that are built in;
// areg_client_providers has the plugins of a client's accounts, too.
areg_status areg_providers(areg_answer **answer);

// Waits until no purchase of this process is running any more, for so many milliseconds at most; for programs that are about to
// exit after they cancelled or let go of a purchase. False where some are left: those are on record and are settled later. In a
// callback it does not wait.
bool areg_finish_purchases(uint64_t longest_ms);

// Opens one account. `provider` is the registrar's name, such as "logicboxes"; "sandbox" needs nothing else.
//
// `account` is a JSON object with what else is to be said of it, or NULL: "environment", "settings" (the registrar's own, each a
// text, {"env": "NAME"} or {"file": "path"}), "plugin" (the absolute path of a plugin), "journal" (a folder, or postgres://…), "journal_password", "base_url", "local_address",
// "ip_version", "proxy".
//
// On success `*client` is to be released with areg_client_free. Otherwise it is NULL, and `*error` (unless that is NULL itself) is an
// answer that says why.
areg_status areg_client_connect(const char *provider,
                                const char *account,
                                areg_client **client,
                                areg_answer **error);

// Opens the accounts of a configuration: a JSON object that is one account ({"provider": …, "settings": …}), {"accounts": {name:
// account}}, {"file": "anyregistrar.toml"}, or {"env": true}. With several, areg_options names the account of each call.
//
// Ends like areg_client_connect.
areg_status areg_client_open(const char *configuration,
                             areg_client **client,
                             areg_answer **error);

// Releases a client. Calls that it has started go on. NULL is let be.
void areg_client_free(areg_client *client);

// The names of the accounts: a list of texts.
areg_status areg_client_accounts(const areg_client *client, areg_answer **answer);

// What each registrar is and can do: what areg_providers gives, and the same of the plugins of the client's accounts. One that was not
// used so far is asked for it. A plugin that cannot be used is left out; its account says why.
areg_status areg_client_providers(const areg_client *client,
                                  areg_answer **answer);

// Makes a call by its operation's name, such as "domain.renew", and waits for its end. There is a function for each operation
// too, which programs should prefer: a wrong name is found when they are built.
areg_status areg_client_call(const areg_client *client,
                             const char *operation,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Releases an answer, and with it every text that was read from it. NULL is let be.
void areg_answer_free(areg_answer *answer);

// AREG_OK, or what kind of error it is. NULL is AREG_INVALID_INPUT.
areg_status areg_answer_status(const areg_answer *answer);

// The whole document: the output, or the error. Its length in bytes goes to `length`, which may be NULL.
const char *areg_answer_json(const areg_answer *answer, size_t *length);

// What kind of value lies at a place. `pointer` is a JSON pointer (RFC 6901), such as "/names/0/state"; "" is the whole document.
areg_kind areg_answer_kind(const areg_answer *answer,
                           const char *pointer);

// The text at a place; NULL where there is none. A text that holds a NUL is not given either; areg_answer_json has it, escaped.
const char *areg_answer_text(const areg_answer *answer,
                             const char *pointer);

// The whole number at a place; `otherwise` where there is none.
int64_t areg_answer_integer(const areg_answer *answer, const char *pointer, int64_t otherwise);

// Whether it is true or false at a place; `otherwise` where neither.
bool areg_answer_boolean(const areg_answer *answer, const char *pointer, bool otherwise);

// How many items the list at a place has, or members the object, or bytes the text; 0 for anything else.
size_t areg_answer_length(const areg_answer *answer, const char *pointer);

// The name of a member of the object at a place, by its number; NULL behind the last one. Members have no meaningful order.
const char *areg_answer_member(const areg_answer *answer,
                               const char *pointer,
                               size_t index);

// The error's word, such as "insufficient_funds": the same in every language. NULL where the answer is no error.
const char *areg_error_code(const areg_answer *answer);

// What happened and what to do, for a person. NULL where the answer is no error.
const char *areg_error_message(const areg_answer *answer);

// Whether the call took effect all the same: "not_done", "unknown" or "done". NULL where the answer is no error.
const char *areg_error_outcome(const areg_answer *answer);

// The path of the first wrong field, such as "contacts.registrant.phone"; all of them are at "/problems". NULL where there is none.
const char *areg_error_field(const areg_answer *answer);

// The id of the order that the failed call belongs to. NULL where there is none.
const char *areg_error_order_id(const areg_answer *answer);

// The key of that order. NULL where there is none.
const char *areg_error_key(const areg_answer *answer);

// The registrar's own code for the error. NULL where there is none.
const char *areg_error_registrar_code(const areg_answer *answer);

// How many milliseconds to wait before the next try; -1 where nothing is said.
int64_t areg_error_retry_after_ms(const areg_answer *answer);

// Starts a call by its operation's name. See the functions that are named after the operations, which programs should prefer.
areg_status areg_client_start(const areg_client *client,
                              const char *operation,
                              const char *input,
                              const areg_options *options,
                              areg_done done,
                              void *user,
                              areg_call **call);

// Waits for a call's end, for so many milliseconds at most; 0 only looks, and less than 0 waits for as long as it takes.
//
// Gives AREG_PENDING where the call is not done yet, and leaves `*answer` alone then. Otherwise it gives what the call gave, as often
// as it is asked.
areg_status areg_call_wait(const areg_call *call,
                           int64_t longest_ms,
                           areg_answer **answer);

// A descriptor for poll, select or epoll that is readable as soon as the call is done, and stays so. It belongs to the call:
// neither read from it nor close it. -1 where there is none: the pointer is NULL, the process has no more descriptors, or the
// call belongs to the process that this one was forked from.
int32_t areg_call_descriptor(const areg_call *call);

// Ends a call. It answers AREG_INTERRUPTED from now on, unless it was done before. A free call is given up; a purchase goes on, and
// the answer tells its key and, once it is on record, its order (see journal.info). NULL is let be.
void areg_call_cancel(const areg_call *call);

// Releases a call; one that is not done is cancelled before. NULL is let be.
void areg_call_free(areg_call *call);

// Ask whether names can be registered, many at once.
//
// Input, all of it optional: "domains", "name", "tlds", "language", "alternatives". Output: CheckReport. Described
// in docs/reference/domain.md.
areg_status areg_domain_check(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_domain_check.
areg_status areg_domain_check_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Learn what an operation on a name costs, without buying.
//
// Input: "domain", "operation"; optional: "years", "months", "auth_code". Output: Quote. Described in
// docs/reference/domain.md.
areg_status areg_domain_quote(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_domain_quote.
areg_status areg_domain_quote_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Read all that the registrar knows of a domain.
//
// Input: "domain". Output: DomainDetails. Described in docs/reference/domain.md.
areg_status areg_domain_info(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_domain_info.
areg_status areg_domain_info_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Read what the registry itself says of a domain's state.
//
// Input: "domain". Output: RegistryStatus. Described in docs/reference/domain.md.
areg_status areg_domain_registry_status(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_domain_registry_status.
areg_status areg_domain_registry_status_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// List the domains of the account, page by page.
//
// Input, all of it optional: "after", "page_size". Output: DomainPage. Described in docs/reference/domain.md.
areg_status areg_domain_list(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_domain_list.
areg_status areg_domain_list_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Replace the name servers of a domain.
//
// Input: "domain", "nameservers". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_nameservers(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_domain_set_nameservers.
areg_status areg_domain_set_nameservers_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Lock a domain against transfer, or unlock it.
//
// Input: "domain", "locked". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_lock(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_domain_set_lock.
areg_status areg_domain_set_lock_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Read the auth code that another registrar needs to take the domain over.
//
// Input: "domain". Output: AuthCodeReply. Described in docs/reference/domain.md.
areg_status areg_domain_auth_code(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_domain_auth_code.
areg_status areg_domain_auth_code_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// Store a contact at the registrar.
//
// Input: "contact"; optional: "logicboxes". Output: ContactHandle. Described in docs/reference/contact.md.
areg_status areg_contact_create(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_contact_create.
areg_status areg_contact_create_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Read a stored contact.
//
// Input: "handle". Output: ContactRecord. Described in docs/reference/contact.md.
areg_status areg_contact_info(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_contact_info.
areg_status areg_contact_info_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Open a customer's account at the registrar.
//
// Input: "contact", "language"; optional: "password". Output: CustomerHandle. Described in
// docs/reference/customer.md.
areg_status areg_customer_create(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_customer_create.
areg_status areg_customer_create_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Read a customer's account.
//
// Input, all of it optional: "customer_id", "username". Output: CustomerRecord. Described in
// docs/reference/customer.md.
areg_status areg_customer_info(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_customer_info.
areg_status areg_customer_info_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Try the account's settings with one cheap call.
//
// Input: none. Output: AccountTested. Described in docs/reference/account.md.
areg_status areg_account_test(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_account_test.
areg_status areg_account_test_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Read how much money the account has.
//
// Input: none. Output: Balance. Described in docs/reference/account.md.
areg_status areg_account_balance(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_account_balance.
areg_status areg_account_balance_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Read the trademark claim that stands against a name.
//
// Input: "lookup_key"; optional: "domain". Output: ClaimNotice. Described in docs/reference/domain.md.
areg_status areg_domain_claim_notice(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_domain_claim_notice.
areg_status areg_domain_claim_notice_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// Think of names like a keyword.
//
// Input: "keyword"; optional: "tlds", "exact", "adult", "limit". Output: Suggestions. Described in
// docs/reference/domain.md.
areg_status areg_domain_suggest(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_domain_suggest.
areg_status areg_domain_suggest_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Read the locks that lie on a domain.
//
// Input: "domain". Output: Locks. Described in docs/reference/domain.md.
areg_status areg_domain_locks(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_domain_locks.
areg_status areg_domain_locks_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Ask whether a domain can be transferred in now.
//
// Input: "domain"; optional: "auth_code". Output: TransferCheck. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_check(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_domain_transfer_check.
areg_status areg_domain_transfer_check_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Read how far a transfer is.
//
// Input: "domain". Output: TransferStatus. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_status(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_domain_transfer_status.
areg_status areg_domain_transfer_status_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Hand in the auth code of a transfer that waits for it.
//
// Input: "domain", "auth_code". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_submit_code(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

// Starts areg_domain_transfer_submit_code.
areg_status areg_domain_transfer_submit_code_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

// Send the mail once more that asks the holder to approve a transfer.
//
// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_resend(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_domain_transfer_resend.
areg_status areg_domain_transfer_resend_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Try a transfer in once more, after what held it up was put right.
//
// Input: "domain"; optional: "auth_code". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_retry(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_domain_transfer_retry.
areg_status areg_domain_transfer_retry_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Call off a transfer in.
//
// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_cancel(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_domain_transfer_cancel.
areg_status areg_domain_transfer_cancel_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Look back at what happened to a domain's transfers.
//
// Input: "domain". Output: TransferHistory. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_history(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_domain_transfer_history.
areg_status areg_domain_transfer_history_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Agree to the transfer of a domain to another registrar.
//
// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_approve(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_domain_transfer_approve.
areg_status areg_domain_transfer_approve_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Refuse the transfer of a domain to another registrar.
//
// Input: "domain"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_transfer_reject(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_domain_transfer_reject.
areg_status areg_domain_transfer_reject_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Give a domain other contacts.
//
// Input: "domain", "contacts"; optional: "extra", "no_transfer_lock", "designated_agent", "logicboxes", "netim".
// Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_contacts(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_domain_set_contacts.
areg_status areg_domain_set_contacts_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// Hide a domain's contacts from the public, or show them.
//
// Input: "domain", "privacy"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_privacy(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

// Starts areg_domain_set_privacy.
areg_status areg_domain_set_privacy_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

// Let the registrar renew a domain by itself, or not.
//
// Input: "domain", "auto_renew". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_auto_renew(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_domain_set_auto_renew.
areg_status areg_domain_set_auto_renew_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Suspend a domain, or end its suspension.
//
// Input: "domain", "hold"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_hold(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_domain_set_hold.
areg_status areg_domain_set_hold_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Replace what the registry publishes to secure a domain's zone.
//
// Input: "domain"; optional: "ds", "keys". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_dnssec(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_domain_set_dnssec.
areg_status areg_domain_set_dnssec_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Give a domain another auth code.
//
// Input: "domain", "auth_code". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_auth_code(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

// Starts areg_domain_set_auth_code.
areg_status areg_domain_set_auth_code_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

// Let the registrar make a new auth code. The old one is good no more.
//
// Input: "domain". Output: AuthCodeReply. Described in docs/reference/domain.md.
areg_status areg_domain_new_auth_code(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

// Starts areg_domain_new_auth_code.
areg_status areg_domain_new_auth_code_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

// Give a domain up.
//
// Input: "domain"; optional: "reason". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_delete(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_domain_delete.
areg_status areg_domain_delete_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Hand a domain to another registrar, at registries where the losing side does that.
//
// Input: "domain", "recipient"; optional: "internetbs". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_release(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_domain_release.
areg_status areg_domain_release_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Move a domain into another account at the same registrar.
//
// Input: "domain", "recipient". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_push(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_domain_push.
areg_status areg_domain_push_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Send the mail once more that asks the registrant to confirm their data.
//
// Input: "domain". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_resend_verification(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

// Starts areg_domain_resend_verification.
areg_status areg_domain_resend_verification_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

// Register a name server with its addresses.
//
// Input: "name", "addresses"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
areg_status areg_nameserver_create(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_nameserver_create.
areg_status areg_nameserver_create_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Give a registered name server another name.
//
// Input: "name", "new_name"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
areg_status areg_nameserver_rename(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_nameserver_rename.
areg_status areg_nameserver_rename_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Replace the addresses of a registered name server.
//
// Input: "name", "addresses"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
areg_status areg_nameserver_set_addresses(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

// Starts areg_nameserver_set_addresses.
areg_status areg_nameserver_set_addresses_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

// Remove a registered name server.
//
// Input: "name"; optional: "domain". Output: Changed. Described in docs/reference/nameserver.md.
areg_status areg_nameserver_delete(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_nameserver_delete.
areg_status areg_nameserver_delete_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Read the addresses of a registered name server.
//
// Input: "name"; optional: "domain". Output: NameServer. Described in docs/reference/nameserver.md.
areg_status areg_nameserver_info(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_nameserver_info.
areg_status areg_nameserver_info_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// List registered name servers, page by page.
//
// Input, all of it optional: "domain", "after", "page_size". Output: NameserverPage. Described in
// docs/reference/nameserver.md.
areg_status areg_nameserver_list(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_nameserver_list.
areg_status areg_nameserver_list_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// List stored contacts, page by page.
//
// Input, all of it optional: "name", "organization", "email", "after", "page_size", "logicboxes". Output:
// ContactPage. Described in docs/reference/contact.md.
areg_status areg_contact_list(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_contact_list.
areg_status areg_contact_list_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Replace the data of a stored contact.
//
// Input: "handle", "contact". Output: Changed. Described in docs/reference/contact.md.
areg_status areg_contact_update(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_contact_update.
areg_status areg_contact_update_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Remove a stored contact.
//
// Input: "handle". Output: Changed. Described in docs/reference/contact.md.
areg_status areg_contact_delete(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_contact_delete.
areg_status areg_contact_delete_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Have a stored contact confirm its data, or remind it.
//
// Input: "handle", "categories". Output: Changed. Described in docs/reference/contact.md.
areg_status areg_contact_validate(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_contact_validate.
areg_status areg_contact_validate_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// List customers' accounts, page by page.
//
// Input, all of it optional: "username", "name", "organization", "after", "page_size". Output: CustomerPage.
// Described in docs/reference/customer.md.
areg_status areg_customer_list(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_customer_list.
areg_status areg_customer_list_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Replace the data of a customer's account.
//
// Input: "customer_id", "contact", "language"; optional: "tax_ids". Output: Changed. Described in
// docs/reference/customer.md.
areg_status areg_customer_update(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_customer_update.
areg_status areg_customer_update_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Close a customer's account.
//
// Input: "customer_id". Output: Changed. Described in docs/reference/customer.md.
areg_status areg_customer_delete(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_customer_delete.
areg_status areg_customer_delete_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Read how much money a customer's account has.
//
// Input: "customer_id". Output: Balance. Described in docs/reference/customer.md.
areg_status areg_customer_balance(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_customer_balance.
areg_status areg_customer_balance_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// Give a customer another password.
//
// Input: "customer_id", "password". Output: Changed. Described in docs/reference/customer.md.
areg_status areg_customer_set_password(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_customer_set_password.
areg_status areg_customer_set_password_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Send a customer who forgot the password a mail.
//
// Input: "username". Output: Changed. Described in docs/reference/customer.md.
areg_status areg_customer_reset_password(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_customer_reset_password.
areg_status areg_customer_reset_password_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Let the registrar make a password for a short time.
//
// Input: "customer_id". Output: TemporaryPassword. Described in docs/reference/customer.md.
areg_status areg_customer_temporary_password(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

// Starts areg_customer_temporary_password.
areg_status areg_customer_temporary_password_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

// Get a token that lets a customer into the registrar's panel.
//
// Input: "address"; optional: "customer_id", "username", "password". Output: LoginToken. Described in
// docs/reference/customer.md.
areg_status areg_customer_login_token(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

// Starts areg_customer_login_token.
areg_status areg_customer_login_token_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

// Find out whether somebody is a customer, by password or token.
//
// Input, all of it optional: "username", "password", "token". Output: CustomerRecord. Described in
// docs/reference/customer.md.
areg_status areg_customer_authenticate(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_customer_authenticate.
areg_status areg_customer_authenticate_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// List the records of a zone at the registrar's name servers, page by page.
//
// Input: "domain"; optional: "type", "host", "value", "after", "page_size". Output: DnsPage. Described in
// docs/reference/dns.md.
areg_status areg_dns_records(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_dns_records.
areg_status areg_dns_records_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Add a record to a zone.
//
// Input: "domain", "record"; optional: "internetbs". Output: Changed. Described in docs/reference/dns.md.
areg_status areg_dns_add(const areg_client *client,
                         const char *input,
                         const areg_options *options,
                         areg_answer **answer);

// Starts areg_dns_add.
areg_status areg_dns_add_start(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_done done,
                               void *user,
                               areg_call **call);

// Change a record of a zone.
//
// Input: "domain", "current", "record"; optional: "internetbs". Output: Changed. Described in
// docs/reference/dns.md.
areg_status areg_dns_update(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

// Starts areg_dns_update.
areg_status areg_dns_update_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

// Remove a record from a zone.
//
// Input: "domain", "record"; optional: "internetbs". Output: Changed. Described in docs/reference/dns.md.
areg_status areg_dns_remove(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

// Starts areg_dns_remove.
areg_status areg_dns_remove_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

// Set the times in a zone's SOA record.
//
// Input: "domain"; optional: "responsible", "refresh", "retry", "expire", "minimum", "ttl". Output: Changed.
// Described in docs/reference/dns.md.
areg_status areg_dns_set_soa(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_dns_set_soa.
areg_status areg_dns_set_soa_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Switch on the registrar's name servers for a domain's records.
//
// Input: "domain". Output: Changed. Described in docs/reference/dns.md.
areg_status areg_dns_activate(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_dns_activate.
areg_status areg_dns_activate_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Read where a domain's web visitors are sent.
//
// Input: "domain". Output: WebForwards. Described in docs/reference/forward.md.
areg_status areg_forward_web(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_forward_web.
areg_status areg_forward_web_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Send a domain's web visitors to another address.
//
// Input: "domain", "forward"; optional: "logicboxes". Output: Changed. Described in docs/reference/forward.md.
areg_status areg_forward_set_web(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_forward_set_web.
areg_status areg_forward_set_web_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// End the forwarding of web visitors.
//
// Input: "domain"; optional: "host". Output: Changed. Described in docs/reference/forward.md.
areg_status areg_forward_remove_web(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

// Starts areg_forward_remove_web.
areg_status areg_forward_remove_web_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

// Read where a domain's mail goes.
//
// Input: "domain". Output: MailForwards. Described in docs/reference/forward.md.
areg_status areg_forward_mail(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_forward_mail.
areg_status areg_forward_mail_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Send mail for a domain's addresses to others.
//
// Input: "domain", "forward". Output: Changed. Described in docs/reference/forward.md.
areg_status areg_forward_set_mail(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_forward_set_mail.
areg_status areg_forward_set_mail_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// End the forwarding of mail.
//
// Input: "domain"; optional: "user". Output: Changed. Described in docs/reference/forward.md.
areg_status areg_forward_remove_mail(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_forward_remove_mail.
areg_status areg_forward_remove_mail_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// Read the price list, page by page.
//
// Input, all of it optional: "tlds", "after", "page_size", "logicboxes". Output: PricePage. Described in
// docs/reference/account.md.
areg_status areg_account_prices(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_account_prices.
areg_status areg_account_prices_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// List the TLDs that the registrar sells.
//
// Input: none. Output: Tlds. Described in docs/reference/tld.md.
areg_status areg_tld_list(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_tld_list.
areg_status areg_tld_list_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Read one process of the registrar's own queue.
//
// Input: "process". Output: Process. Described in docs/reference/process.md.
areg_status areg_process_info(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_process_info.
areg_status areg_process_info_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// List processes of the registrar's own queue, page by page.
//
// Input, all of it optional: "domain", "ended", "after", "page_size". Output: ProcessPage. Described in
// docs/reference/process.md.
areg_status areg_process_list(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_process_list.
areg_status areg_process_list_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Have the registrar send the mail once more that a process waits for.
//
// Input: "process". Output: Changed. Described in docs/reference/process.md.
areg_status areg_process_resend(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_process_resend.
areg_status areg_process_resend_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Call off a process of the registrar's own queue.
//
// Input: "process". Output: Changed. Described in docs/reference/process.md.
areg_status areg_process_cancel(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_process_cancel.
areg_status areg_process_cancel_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Read the oldest event at the registrar that was not acknowledged.
//
// Input: none. Output: NextEvent. Described in docs/reference/event.md.
areg_status areg_event_poll(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

// Starts areg_event_poll.
areg_status areg_event_poll_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

// Acknowledge an event, so that the next one comes.
//
// Input: "event". Output: Changed. Described in docs/reference/event.md.
areg_status areg_event_ack(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

// Starts areg_event_ack.
areg_status areg_event_ack_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

// Look up the number of a domain's order at LogicBoxes.
//
// Input: "domain". Output: LogicboxesOrderNumber. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_order_id(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_logicboxes_order_id.
areg_status areg_logicboxes_order_id_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// Read all that LogicBoxes knows of a domain, by the number of its order.
//
// Input: "order". Output: DomainDetails. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_order_info(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_logicboxes_order_info.
areg_status areg_logicboxes_order_info_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Read the name servers that a customer's new domains get at LogicBoxes.
//
// Input, all of it optional: "customer_id". Output: DefaultNameservers. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_default_nameservers(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_logicboxes_default_nameservers.
areg_status areg_logicboxes_default_nameservers_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Move a domain from one of the account's customers at LogicBoxes to another.
//
// Input: "domain", "from_customer_id", "to_customer_id". Output: Changed. Described in
// docs/reference/logicboxes.md.
areg_status areg_logicboxes_move_domain(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_logicboxes_move_domain.
areg_status areg_logicboxes_move_domain_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Mask a domain's contacts for data protection at LogicBoxes, or unmask them.
//
// Input: "domain", "masked". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_set_gdpr(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_logicboxes_set_gdpr.
areg_status areg_logicboxes_set_gdpr_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// Put the reseller's own lock on a domain at LogicBoxes, or take it off.
//
// Input: "domain", "locked"; optional: "reason". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_set_reseller_lock(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

// Starts areg_logicboxes_set_reseller_lock.
areg_status areg_logicboxes_set_reseller_lock_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

// Look for registered names that their holders offer through LogicBoxes.
//
// Input: "keyword", "tlds"; optional: "price_low", "price_high", "limit". Output: PremiumNames. Described in
// docs/reference/logicboxes.md.
areg_status areg_logicboxes_premium_names(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

// Starts areg_logicboxes_premium_names.
areg_status areg_logicboxes_premium_names_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

// Switch on LogicBoxes' forwarding for a domain.
//
// Input: "domain". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_activate_forwarding(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_logicboxes_activate_forwarding.
areg_status areg_logicboxes_activate_forwarding_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Read the records that LogicBoxes' forwarding needs in a zone elsewhere.
//
// Input: "domain". Output: DnsPage. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_forward_records(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

// Starts areg_logicboxes_forward_records.
areg_status areg_logicboxes_forward_records_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

// Read the login of a .tel domain's own host.
//
// Input: "domain". Output: TelLogin. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_tel_cth_login(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

// Starts areg_logicboxes_tel_cth_login.
areg_status areg_logicboxes_tel_cth_login_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

// Say what the public learns of a .tel domain's holder.
//
// Input: "domain", "whois_type"; optional: "publish". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_set_tel_whois(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

// Starts areg_logicboxes_set_tel_whois.
areg_status areg_logicboxes_set_tel_whois_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

// Tie a .xxx domain to a membership, or part it from one.
//
// Input: "domain"; optional: "membership_id". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_xxx_membership(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_answer **answer);

// Starts areg_logicboxes_xxx_membership.
areg_status areg_logicboxes_xxx_membership_start(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_done done,
                                                 void *user,
                                                 areg_call **call);

// Have the .de registry look at a domain's name servers once more.
//
// Input: "domain". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_de_recheck(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_logicboxes_de_recheck.
areg_status areg_logicboxes_de_recheck_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Read what a .ca registrant has to agree to.
//
// Input: none. Output: CaAgreement. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_ca_agreement(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_logicboxes_ca_agreement.
areg_status areg_logicboxes_ca_agreement_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Read a customer's default contacts at LogicBoxes.
//
// Input: "types"; optional: "customer_id". Output: DefaultContacts. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_default_contacts(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

// Starts areg_logicboxes_default_contacts.
areg_status areg_logicboxes_default_contacts_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

// Set a customer's default contacts at LogicBoxes.
//
// Input: "types", "registrant", "admin", "tech", "billing"; optional: "customer_id". Output: Changed. Described in
// docs/reference/logicboxes.md.
areg_status areg_logicboxes_set_default_contacts(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

// Starts areg_logicboxes_set_default_contacts.
areg_status areg_logicboxes_set_default_contacts_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

// Ask LogicBoxes whether contacts meet the rules of registries.
//
// Input: "handles", "criteria". Output: RegistrantChecks. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_validate_registrant(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_logicboxes_validate_registrant.
areg_status areg_logicboxes_validate_registrant_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Store the sponsor of a .coop domain at LogicBoxes.
//
// Input: "contact"; optional: "customer_id". Output: ContactHandle. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_add_coop_sponsor(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

// Starts areg_logicboxes_add_coop_sponsor.
areg_status areg_logicboxes_add_coop_sponsor_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

// Execute orders at LogicBoxes that wait for their invoices to be paid.
//
// Input: "invoices"; optional: "cancel_invoices". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_execute_orders(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_answer **answer);

// Starts areg_logicboxes_execute_orders.
areg_status areg_logicboxes_execute_orders_start(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_done done,
                                                 void *user,
                                                 areg_call **call);

// Pay invoices from the customers' accounts at LogicBoxes, so that their orders are executed.
//
// Input: "invoices". Output: Changed. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_pay_invoices(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_logicboxes_pay_invoices.
areg_status areg_logicboxes_pay_invoices_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Read the prices of LogicBoxes that hold for a while.
//
// Input: none. Output: Promotions. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_promotions(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_logicboxes_promotions.
areg_status areg_logicboxes_promotions_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Ask whether a trademark claim stands against a name, at NETIM.
//
// Input: "domain". Output: NetimClaimAnswer. Described in docs/reference/netim.md.
areg_status areg_netim_claim(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_netim_claim.
areg_status areg_netim_claim_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Read the public entry of a name through NETIM.
//
// Input: "domain". Output: NetimWhoisText. Described in docs/reference/netim.md.
areg_status areg_netim_whois(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_netim_whois.
areg_status areg_netim_whois_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Read the account's limits and defaults at NETIM.
//
// Input: none. Output: NetimAccountData. Described in docs/reference/netim.md.
areg_status areg_netim_account(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_netim_account.
areg_status areg_netim_account_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Read all that NETIM says of a TLD.
//
// Input: "tld". Output: NetimTldData. Described in docs/reference/netim.md.
areg_status areg_netim_tld(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

// Starts areg_netim_tld.
areg_status areg_netim_tld_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

// Read which of NETIM's operations are open for a TLD.
//
// Input: "tld". Output: NetimTldOpen. Described in docs/reference/netim.md.
areg_status areg_netim_tld_operations(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

// Starts areg_netim_tld_operations.
areg_status areg_netim_tld_operations_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

// Set the tag or the note that NETIM keeps with a domain.
//
// Input: "domain"; optional: "tag", "note". Output: Changed. Described in docs/reference/netim.md.
areg_status areg_netim_set_remark(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_netim_set_remark.
areg_status areg_netim_set_remark_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// Hand the token of a membership to the registry of a domain at NETIM.
//
// Input: "domain", "token". Output: Changed. Described in docs/reference/netim.md.
areg_status areg_netim_membership(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_netim_membership.
areg_status areg_netim_membership_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// Let NETIM sign a zone at its own name servers, or not.
//
// Input: "domain", "signed". Output: Changed. Described in docs/reference/netim.md.
areg_status areg_netim_set_signing(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_netim_set_signing.
areg_status areg_netim_set_signing_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Publish the key of a zone at other name servers through NETIM.
//
// Input: "domain", "key", "ds". Output: Changed. Described in docs/reference/netim.md.
areg_status areg_netim_dns_key(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_netim_dns_key.
areg_status areg_netim_dns_key_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Make a zone at NETIM's name servers anew from a template.
//
// Input: "domain", "template". Output: Changed. Described in docs/reference/netim.md.
areg_status areg_netim_reset_zone(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_netim_reset_zone.
areg_status areg_netim_reset_zone_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// Forward a name's web visitors in one of NETIM's own ways.
//
// Input: "domain", "kind"; optional: "host", "target", "permanent", "title", "parking", "https". Output: Changed.
// Described in docs/reference/netim.md.
areg_status areg_netim_set_forward(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_netim_set_forward.
areg_status areg_netim_set_forward_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Let NETIM make a new auth code and send it by mail.
//
// Input: "domain", "to". Output: Changed. Described in docs/reference/netim.md.
areg_status areg_netim_send_auth_code(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

// Starts areg_netim_send_auth_code.
areg_status areg_netim_send_auth_code_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

// Read a domain's contacts, which Internet.bs keeps within each domain.
//
// Input: "domain". Output: DomainContacts. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_contacts(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_internetbs_contacts.
areg_status areg_internetbs_contacts_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// Give a domain the contacts of another one of the account at Internet.bs.
//
// Input: "domain", "source". Output: Changed. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_clone_contacts(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_answer **answer);

// Starts areg_internetbs_clone_contacts.
areg_status areg_internetbs_clone_contacts_start(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_done done,
                                                 void *user,
                                                 areg_call **call);

// Look for domains of the account at Internet.bs.
//
// Input, all of it optional: "expiring_within_days", "pending_transfer", "search", "tlds", "sort". Output:
// DomainPage. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_find_domains(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_internetbs_find_domains.
areg_status areg_internetbs_find_domains_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Count the account's domains at Internet.bs.
//
// Input: none. Output: DomainCount. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_domain_count(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_internetbs_domain_count.
areg_status areg_internetbs_domain_count_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Read whether a registrant has confirmed their mail address at Internet.bs.
//
// Input: "domain". Output: RegistrantVerification. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_verification(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_internetbs_verification.
areg_status areg_internetbs_verification_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Read how much Internet.bs hides of a domain's contacts.
//
// Input: "domain". Output: PrivacyLevel. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_privacy(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

// Starts areg_internetbs_privacy.
areg_status areg_internetbs_privacy_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

// Hide all of a domain's contacts at Internet.bs, or a part of them.
//
// Input: "domain", "level". Output: Changed. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_set_privacy(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_internetbs_set_privacy.
areg_status areg_internetbs_set_privacy_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Ask Internet.bs itself what it wants for a TLD.
//
// Input: "tld". Output: InternetbsTld. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_tld_info(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_internetbs_tld_info.
areg_status areg_internetbs_tld_info_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// List the TLDs under which Internet.bs hides contacts.
//
// Input: none. Output: PrivacyTlds. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_privacy_tlds(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_internetbs_privacy_tlds.
areg_status areg_internetbs_privacy_tlds_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Read how much money the account has at Internet.bs in each currency.
//
// Input, all of it optional: "currency". Output: Balances. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_balances(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

// Starts areg_internetbs_balances.
areg_status areg_internetbs_balances_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

// Read the currency that purchases at Internet.bs are paid in.
//
// Input: none. Output: DefaultCurrency. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_default_currency(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

// Starts areg_internetbs_default_currency.
areg_status areg_internetbs_default_currency_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

// Set the currency that purchases at Internet.bs are paid in.
//
// Input: "currency". Output: Changed. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_set_default_currency(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

// Starts areg_internetbs_set_default_currency.
areg_status areg_internetbs_set_default_currency_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

// Read any version of Internet.bs' price list as it is.
//
// Input, all of it optional: "version", "currency", "discount_code". Output: PriceRows. Described in
// docs/reference/internetbs.md.
areg_status areg_internetbs_price_list(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

// Starts areg_internetbs_price_list.
areg_status areg_internetbs_price_list_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

// Read how the account at Internet.bs presents itself to the holders of domains.
//
// Input: none. Output: AccountConfiguration. Described in docs/reference/internetbs.md.
areg_status areg_internetbs_configuration(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

// Starts areg_internetbs_configuration.
areg_status areg_internetbs_configuration_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

// Change how the account at Internet.bs presents itself.
//
// Input, all of it optional: "transfer_approval_css", "reseller_name", "sender_email", "support_email",
// "whois_header", "whois_footer", "low_balance_limits". Output: Changed. Described in
// docs/reference/internetbs.md.
areg_status areg_internetbs_set_configuration(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

// Starts areg_internetbs_set_configuration.
areg_status areg_internetbs_set_configuration_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

// Put a copy in a contact's place at some registries, through Realtime Register.
//
// Input: "handle", "new_handle"; optional: "registries". Output: Changed. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_split_contact(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_realtimeregister_split_contact.
areg_status areg_realtimeregister_split_contact_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Read what Realtime Register says of a TLD now.
//
// Input: "tld". Output: TldMetadata. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_tld_metadata(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_tld_metadata.
areg_status areg_realtimeregister_tld_metadata_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// Find out whether a notification that came by webhook was sent by Realtime Register.
//
// Input: "key", "signature", "body". Output: SignatureCheck. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_check_signature(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_answer **answer);

// Starts areg_realtimeregister_check_signature.
areg_status areg_realtimeregister_check_signature_start(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_done done,
                                                        void *user,
                                                        areg_call **call);

// Set what only Realtime Register keeps with a contact: brand, disclosure, validations, verifications.
//
// Input: "handle"; optional: "brand", "disclosed", "validations", "verifications", "designated_agent". Output:
// Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_set_contact(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

// Starts areg_realtimeregister_set_contact.
areg_status areg_realtimeregister_set_contact_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

// Store with a contact what a registry asks, through Realtime Register.
//
// Input: "handle", "registry", "properties"; optional: "usage". Output: Changed. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_set_properties(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

// Starts areg_realtimeregister_set_properties.
areg_status areg_realtimeregister_set_properties_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

// Look for domains of the account at Realtime Register.
//
// Input, all of it optional: "filters", "text", "order", "after", "page_size". Output: DomainPage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_find_domains(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_find_domains.
areg_status areg_realtimeregister_find_domains_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// List the zones at Realtime Register's name servers, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterZonePage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_zones(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

// Starts areg_realtimeregister_zones.
areg_status areg_realtimeregister_zones_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

// Read a zone at Realtime Register's name servers.
//
// Input: "zone". Output: RealtimeregisterDnsZone. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_zone_info(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

// Starts areg_realtimeregister_zone_info.
areg_status areg_realtimeregister_zone_info_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

// Make a zone at Realtime Register's name servers, for a domain that need not be in the account.
//
// Input: "name"; optional: "service", "content". Output: RealtimeregisterZoneNumber. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_create_zone(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

// Starts areg_realtimeregister_create_zone.
areg_status areg_realtimeregister_create_zone_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

// Change a zone at Realtime Register's name servers.
//
// Input: "zone", "content". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_update_zone(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

// Starts areg_realtimeregister_update_zone.
areg_status areg_realtimeregister_update_zone_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

// Remove a zone from Realtime Register's name servers.
//
// Input: "zone". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_delete_zone(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

// Starts areg_realtimeregister_delete_zone.
areg_status areg_realtimeregister_delete_zone_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

// Read how often a zone at Realtime Register's name servers was asked for.
//
// Input: "zone". Output: RealtimeregisterQueryCounts. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_zone_queries(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_zone_queries.
areg_status areg_realtimeregister_zone_queries_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// Let Realtime Register fetch a zone from its master now.
//
// Input: "zone". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_retrieve_zone(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_realtimeregister_retrieve_zone.
areg_status areg_realtimeregister_retrieve_zone_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Let Realtime Register sign a zone with new keys.
//
// Input: "zone". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_roll_zone_keys(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

// Starts areg_realtimeregister_roll_zone_keys.
areg_status areg_realtimeregister_roll_zone_keys_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

// Tell Realtime Register that the registry has a zone's new keys.
//
// Input: "process". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_confirm_keys(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_confirm_keys.
areg_status areg_realtimeregister_confirm_keys_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// List the templates for zones at Realtime Register, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterTemplatePage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_zone_templates(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

// Starts areg_realtimeregister_zone_templates.
areg_status areg_realtimeregister_zone_templates_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

// Read a template for zones at Realtime Register.
//
// Input: "template". Output: RealtimeregisterTemplate. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_zone_template(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_realtimeregister_zone_template.
areg_status areg_realtimeregister_zone_template_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Make a template for zones at Realtime Register.
//
// Input: "template", "soa"; optional: "records". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_create_zone_template(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_answer **answer);

// Starts areg_realtimeregister_create_zone_template.
areg_status areg_realtimeregister_create_zone_template_start(const areg_client *client,
                                                             const char *input,
                                                             const areg_options *options,
                                                             areg_done done,
                                                             void *user,
                                                             areg_call **call);

// Write a template for zones at Realtime Register anew.
//
// Input: "template", "soa"; optional: "records". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_update_zone_template(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_answer **answer);

// Starts areg_realtimeregister_update_zone_template.
areg_status areg_realtimeregister_update_zone_template_start(const areg_client *client,
                                                             const char *input,
                                                             const areg_options *options,
                                                             areg_done done,
                                                             void *user,
                                                             areg_call **call);

// Remove a template for zones at Realtime Register.
//
// Input: "template". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_delete_zone_template(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_answer **answer);

// Starts areg_realtimeregister_delete_zone_template.
areg_status areg_realtimeregister_delete_zone_template_start(const areg_client *client,
                                                             const char *input,
                                                             const areg_options *options,
                                                             areg_done done,
                                                             void *user,
                                                             areg_call **call);

// List the countries that Realtime Register knows, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterCountryPage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_countries(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

// Starts areg_realtimeregister_countries.
areg_status areg_realtimeregister_countries_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

// Read what Realtime Register knows of a country.
//
// Input: "code". Output: RealtimeregisterCountry. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_country_info(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_country_info.
areg_status areg_realtimeregister_country_info_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// List the ways in which Realtime Register validates contacts, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterCategoryPage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_validation_categories(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_answer **answer);

// Starts areg_realtimeregister_validation_categories.
areg_status areg_realtimeregister_validation_categories_start(const areg_client *client,
                                                              const char *input,
                                                              const areg_options *options,
                                                              areg_done done,
                                                              void *user,
                                                              areg_call **call);

// Read one way in which Realtime Register validates contacts.
//
// Input: "name". Output: RealtimeregisterCategory. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_validation_category(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_answer **answer);

// Starts areg_realtimeregister_validation_category.
areg_status areg_realtimeregister_validation_category_start(const areg_client *client,
                                                            const char *input,
                                                            const areg_options *options,
                                                            areg_done done,
                                                            void *user,
                                                            areg_call **call);

// List what the account at Realtime Register was charged, page by page.
//
// Input, all of it optional: "domain", "since", "after", "page_size". Output: RealtimeregisterTransactionPage.
// Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_transactions(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_transactions.
areg_status areg_realtimeregister_transactions_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// Read one charge of the account at Realtime Register.
//
// Input: "transaction". Output: RealtimeregisterTransaction. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_transaction_info(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_answer **answer);

// Starts areg_realtimeregister_transaction_info.
areg_status areg_realtimeregister_transaction_info_start(const areg_client *client,
                                                         const char *input,
                                                         const areg_options *options,
                                                         areg_done done,
                                                         void *user,
                                                         areg_call **call);

// Read Realtime Register's exchange rates.
//
// Input, all of it optional: "currency". Output: RealtimeregisterRates. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_exchange_rates(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

// Starts areg_realtimeregister_exchange_rates.
areg_status areg_realtimeregister_exchange_rates_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

// List the registries that Realtime Register works with, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterRegistryPage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_registries(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

// Starts areg_realtimeregister_registries.
areg_status areg_realtimeregister_registries_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

// Read one registry that Realtime Register works with.
//
// Input: "name". Output: RealtimeregisterRegistry. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_registry_info(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_realtimeregister_registry_info.
areg_status areg_realtimeregister_registry_info_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// List when registries of Realtime Register do not work, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterDowntimePage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_downtimes(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

// Starts areg_realtimeregister_downtimes.
areg_status areg_realtimeregister_downtimes_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

// Read one downtime of a registry of Realtime Register.
//
// Input: "downtime". Output: RealtimeregisterDowntime. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_downtime_info(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_realtimeregister_downtime_info.
areg_status areg_realtimeregister_downtime_info_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// List the account's own accounts at registries, through Realtime Register, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterAccountPage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_registry_accounts(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_answer **answer);

// Starts areg_realtimeregister_registry_accounts.
areg_status areg_realtimeregister_registry_accounts_start(const areg_client *client,
                                                          const char *input,
                                                          const areg_options *options,
                                                          areg_done done,
                                                          void *user,
                                                          areg_call **call);

// Read one of the account's own accounts at registries, through Realtime Register.
//
// Input: "registry", "login". Output: RealtimeregisterDocument. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_registry_account(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_answer **answer);

// Starts areg_realtimeregister_registry_account.
areg_status areg_realtimeregister_registry_account_start(const areg_client *client,
                                                         const char *input,
                                                         const areg_options *options,
                                                         areg_done done,
                                                         void *user,
                                                         areg_call **call);

// Read a domain at its registry through Realtime Register, whoever has it.
//
// Input: "domain"; optional: "auth_code", "type". Output: RealtimeregisterDocument. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_gateway_info(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_gateway_info.
areg_status areg_realtimeregister_gateway_info_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// List Realtime Register's notifications, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterNotificationPage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_notifications(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_realtimeregister_notifications.
areg_status areg_realtimeregister_notifications_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Read one of Realtime Register's notifications.
//
// Input: "event". Output: Event. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_notification(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_notification.
areg_status areg_realtimeregister_notification_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// List the brands at Realtime Register, page by page.
//
// Input, all of it optional: "after", "page_size". Output: RealtimeregisterBrandPage. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_brands(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_realtimeregister_brands.
areg_status areg_realtimeregister_brands_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Read a brand at Realtime Register.
//
// Input: "brand". Output: RealtimeregisterBrand. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_brand_info(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

// Starts areg_realtimeregister_brand_info.
areg_status areg_realtimeregister_brand_info_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

// Make a brand at Realtime Register.
//
// Input: "brand", "details". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_create_brand(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_create_brand.
areg_status areg_realtimeregister_create_brand_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// Change a brand at Realtime Register.
//
// Input: "brand", "details". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_update_brand(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_update_brand.
areg_status areg_realtimeregister_update_brand_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// Remove a brand at Realtime Register.
//
// Input: "brand". Output: Changed. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_delete_brand(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

// Starts areg_realtimeregister_delete_brand.
areg_status areg_realtimeregister_delete_brand_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

// List the texts of a brand's mails at Realtime Register.
//
// Input: "brand". Output: RealtimeregisterDocument. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_brand_templates(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_answer **answer);

// Starts areg_realtimeregister_brand_templates.
areg_status areg_realtimeregister_brand_templates_start(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_done done,
                                                        void *user,
                                                        areg_call **call);

// Read a text of a brand's mails at Realtime Register.
//
// Input: "brand", "template". Output: RealtimeregisterDocument. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_brand_template(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

// Starts areg_realtimeregister_brand_template.
areg_status areg_realtimeregister_brand_template_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

// Show a text of a brand's mails at Realtime Register as it would be sent.
//
// Input: "brand", "template"; optional: "context". Output: RealtimeregisterDocument. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_preview_brand_template(const areg_client *client,
                                                         const char *input,
                                                         const areg_options *options,
                                                         areg_answer **answer);

// Starts areg_realtimeregister_preview_brand_template.
areg_status areg_realtimeregister_preview_brand_template_start(const areg_client *client,
                                                               const char *input,
                                                               const areg_options *options,
                                                               areg_done done,
                                                               void *user,
                                                               areg_call **call);

// Change a text of a brand's mails at Realtime Register.
//
// Input: "brand", "template"; optional: "subject", "text", "html". Output: Changed. Described in
// docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_update_brand_template(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_answer **answer);

// Starts areg_realtimeregister_update_brand_template.
areg_status areg_realtimeregister_update_brand_template_start(const areg_client *client,
                                                              const char *input,
                                                              const areg_options *options,
                                                              areg_done done,
                                                              void *user,
                                                              areg_call **call);

// List the languages that mails of Realtime Register's brands can have.
//
// Input: none. Output: RealtimeregisterLocales. Described in docs/reference/realtimeregister.md.
areg_status areg_realtimeregister_brand_locales(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

// Starts areg_realtimeregister_brand_locales.
areg_status areg_realtimeregister_brand_locales_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

// Do what only one registrar has, where a plugin speaks for it.
//
// Input: "operation"; optional: "fields". Output: PluginAnswer. Described in docs/reference/plugin.md.
areg_status areg_plugin_call(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_plugin_call.
areg_status areg_plugin_call_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Send any request of the registrar's own protocol, signed in as the account. Never for purchases.
//
// Input: "method", "path"; optional: "params", "body". Output: RawReply. Described in docs/reference/raw.md.
areg_status areg_raw(const areg_client *client,
                     const char *input,
                     const areg_options *options,
                     areg_answer **answer);

// Starts areg_raw.
areg_status areg_raw_start(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_done done,
                           void *user,
                           areg_call **call);

// Register a domain.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "years", "months", "contacts", "nameservers", "extra", "language", "launch",
// "privacy", "auto_renew", "max_price", "logicboxes", "netim", "internetbs", "realtimeregister". Output: Order.
// Described in docs/reference/domain.md.
areg_status areg_domain_register(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_domain_register.
areg_status areg_domain_register_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Transfer a domain in from another registrar.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "auth_code", "years", "contacts", "nameservers", "extra", "privacy", "auto_renew",
// "max_price", "logicboxes", "netim", "internetbs", "realtimeregister". Output: Order. Described in
// docs/reference/domain.md.
areg_status areg_domain_transfer(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_domain_transfer.
areg_status areg_domain_transfer_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Extend a registration.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "years", "months", "current_expiry", "extra", "privacy", "auto_renew", "max_price",
// "logicboxes", "internetbs", "realtimeregister". Output: Order. Described in docs/reference/domain.md.
areg_status areg_domain_renew(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_domain_renew.
areg_status areg_domain_renew_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Bring a deleted domain back out of redemption.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "reason", "max_price", "logicboxes", "internetbs", "realtimeregister". Output: Order.
// Described in docs/reference/domain.md.
areg_status areg_domain_restore(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_domain_restore.
areg_status areg_domain_restore_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Give a domain to another holder, at registries that sell the change.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "contacts", "nameservers", "extra", "max_price", "internetbs", "netim". Output:
// Order. Described in docs/reference/domain.md.
areg_status areg_domain_trade(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_domain_trade.
areg_status areg_domain_trade_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Buy privacy for a domain, which hides its contacts from the public.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "max_price", "logicboxes", "realtimeregister". Output: Order. Described in
// docs/reference/domain.md.
areg_status areg_domain_buy_privacy(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

// Starts areg_domain_buy_privacy.
areg_status areg_domain_buy_privacy_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

// Buy premium DNS for a domain at LogicBoxes.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "max_price", "logicboxes". Output: Order. Described in docs/reference/logicboxes.md.
areg_status areg_logicboxes_buy_premium_dns(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

// Starts areg_logicboxes_buy_premium_dns.
areg_status areg_logicboxes_buy_premium_dns_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

// Transfer a domain in at NETIM and give it another owner.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "auth_code", "contacts", "nameservers", "max_price", "netim". Output: Order.
// Described in docs/reference/netim.md.
areg_status areg_netim_transfer_trade(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

// Starts areg_netim_transfer_trade.
areg_status areg_netim_transfer_trade_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

// Take a domain over from another account at NETIM.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "auth_code", "contacts", "nameservers", "max_price". Output: Order. Described in
// docs/reference/netim.md.
areg_status areg_netim_internal_transfer(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

// Starts areg_netim_internal_transfer.
areg_status areg_netim_internal_transfer_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

// Check an order and its price as placing it would, and place nothing.
//
// Input, all of it optional: "register", "transfer", "renew", "restore", "trade". Output: Validation. Described in
// docs/reference/domain.md.
areg_status areg_domain_validate(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_domain_validate.
areg_status areg_domain_validate_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Make a contact as somebody wrote it into what the registrar takes.
//
// Input: "contact"; optional: "split_name", "ascii". Output: NormalizedContact. Described in
// docs/reference/contact.md.
areg_status areg_contact_normalize(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_contact_normalize.
areg_status areg_contact_normalize_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Read what the account's registrar is and can do: its operations, settings as a form, and limits.
//
// Input: none. Output: RegistrarDetails. Described in docs/reference/account.md.
areg_status areg_account_provider(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

// Starts areg_account_provider.
areg_status areg_account_provider_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

// Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.
//
// Input: "tld"; optional: "schema". Output: TldInfo. Described in docs/reference/tld.md.
areg_status areg_tld_info(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_tld_info.
areg_status areg_tld_info_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Read one paid order from the journal.
//
// Input, all of it optional: "order_id", "key". Output: JournalEntry. Described in docs/reference/journal.md.
areg_status areg_journal_info(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_journal_info.
areg_status areg_journal_info_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// List paid orders from the journal.
//
// Input, all of it optional: "state", "domain", "open", "events", "limit". Output: JournalEntries. Described in
// docs/reference/journal.md.
areg_status areg_journal_list(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_journal_list.
areg_status areg_journal_list_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Settle open orders by asking the registrar what became of them.
//
// Input, all of it optional: "order_id". Output: ReconcileReport. Described in docs/reference/journal.md.
areg_status areg_journal_reconcile(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

// Starts areg_journal_reconcile.
areg_status areg_journal_reconcile_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

// Record what a person found out about an order whose checks are used up.
//
// Input: "order_id", "state", "by", "reason". Output: JournalEntry. Described in docs/reference/journal.md.
areg_status areg_journal_resolve(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_journal_resolve.
areg_status areg_journal_resolve_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Forget settled orders, but for what keeps their keys from buying again.
//
// Input, all of it optional: "order_id", "key", "domain". Output: ForgetReport. Described in
// docs/reference/journal.md.
areg_status areg_journal_forget(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_journal_forget.
areg_status areg_journal_forget_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Make the simulated registrar misbehave.
//
// Input, all of it optional: "on", "do", "when", "times", "skip", "delay_ms", "status", "body", "retry_after",
// "keep", "clear". Output: SandboxState. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_fault(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_sandbox_fault.
areg_status areg_sandbox_fault_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Read or move the simulated registrar's clock.
//
// Input, all of it optional: "advance_seconds", "set". Output: SandboxNow. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_clock(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_sandbox_clock.
areg_status areg_sandbox_clock_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Read every charge that the simulated registrar made.
//
// Input: none. Output: SandboxLedgerReport. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_ledger(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_sandbox_ledger.
areg_status areg_sandbox_ledger_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Put or change a domain in the simulated registrar.
//
// Input: "domain"; optional: "expires", "status", "privacy_available". Output: SandboxState. Described in
// docs/reference/sandbox.md.
areg_status areg_sandbox_domain(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

// Starts areg_sandbox_domain.
areg_status areg_sandbox_domain_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

// Set the money in the simulated account, and whether the registrar's limits on calls hold.
//
// Input, all of it optional: "balance", "limited". Output: SandboxState. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_account(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

// Starts areg_sandbox_account.
areg_status areg_sandbox_account_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

// Empty the simulated registrar.
//
// Input: none. Output: SandboxState. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_reset(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_sandbox_reset.
areg_status areg_sandbox_reset_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ANYREGISTRAR_H */
