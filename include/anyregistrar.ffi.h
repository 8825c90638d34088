typedef enum ar_status {
  AR_OK = 0,
  AR_PENDING = 1,
  AR_INVALID_INPUT = 10,
  AR_UNSUPPORTED = 11,
  AR_CONFIG = 12,
  AR_AUTH = 13,
  AR_FORBIDDEN = 14,
  AR_NOT_FOUND = 15,
  AR_TAKEN = 16,
  AR_CONFLICT = 17,
  AR_BUSY = 18,
  AR_INSUFFICIENT_FUNDS = 19,
  AR_PRICE_TOO_HIGH = 20,
  AR_PRICE_UNKNOWN = 21,
  AR_EXPIRY_MISMATCH = 22,
  AR_KEY_CONFLICT = 23,
  AR_ORDER_OPEN = 24,
  AR_REJECTED = 25,
  AR_RATE_LIMITED = 26,
  AR_NETWORK = 27,
  AR_TIMEOUT = 28,
  AR_REGISTRAR_FAULT = 29,
  AR_BAD_REPLY = 30,
  AR_JOURNAL_UNAVAILABLE = 31,
  AR_INTERRUPTED = 32,
  AR_INTERNAL = 33,
} ar_status;

typedef enum ar_kind {
  AR_ABSENT = 0,
  AR_NULL = 1,
  AR_BOOLEAN = 2,
  AR_INTEGER = 3,
  AR_NUMBER = 4,
  AR_TEXT = 5,
  AR_LIST = 6,
  AR_OBJECT = 7,
} ar_kind;

typedef enum ar_abi {
  AR_ABI_VERSION = 1,
} ar_abi;

typedef struct ar_answer ar_answer;

typedef struct ar_call ar_call;

typedef struct ar_client ar_client;

typedef struct ar_options {
  size_t size;
  const char *account;
  const char *key;
  uint64_t timeout_ms;
  int32_t dry_run;
} ar_options;

typedef void (*ar_done)(void *user, struct ar_answer *answer);

int32_t ar_abi_version(void);

const char *ar_version(void);

const char *ar_status_name(int32_t status);

enum ar_status ar_providers(struct ar_answer **answer);

bool ar_finish_purchases(uint64_t longest_ms);

enum ar_status ar_client_connect(const char *provider,
                                 const char *account,
                                 struct ar_client **client,
                                 struct ar_answer **error);

enum ar_status ar_client_open(const char *configuration, struct ar_client **client, struct ar_answer **error);

void ar_client_free(struct ar_client *client);

enum ar_status ar_client_accounts(const struct ar_client *client, struct ar_answer **answer);

enum ar_status ar_client_call(const struct ar_client *client,
                              const char *operation,
                              const char *input,
                              const struct ar_options *options,
                              struct ar_answer **answer);

void ar_answer_free(struct ar_answer *answer);

enum ar_status ar_answer_status(const struct ar_answer *answer);

const char *ar_answer_json(const struct ar_answer *answer, size_t *length);

enum ar_kind ar_answer_kind(const struct ar_answer *answer, const char *pointer);

const char *ar_answer_text(const struct ar_answer *answer, const char *pointer);

int64_t ar_answer_integer(const struct ar_answer *answer, const char *pointer, int64_t otherwise);

bool ar_answer_boolean(const struct ar_answer *answer, const char *pointer, bool otherwise);

size_t ar_answer_length(const struct ar_answer *answer, const char *pointer);

const char *ar_answer_member(const struct ar_answer *answer, const char *pointer, size_t index);

const char *ar_error_code(const struct ar_answer *answer);

const char *ar_error_message(const struct ar_answer *answer);

const char *ar_error_outcome(const struct ar_answer *answer);

const char *ar_error_field(const struct ar_answer *answer);

const char *ar_error_order_id(const struct ar_answer *answer);

const char *ar_error_key(const struct ar_answer *answer);

const char *ar_error_registrar_code(const struct ar_answer *answer);

int64_t ar_error_retry_after_ms(const struct ar_answer *answer);

enum ar_status ar_client_start(const struct ar_client *client,
                               const char *operation,
                               const char *input,
                               const struct ar_options *options,
                               ar_done done,
                               void *user,
                               struct ar_call **call);

enum ar_status ar_call_wait(const struct ar_call *call, int64_t longest_ms, struct ar_answer **answer);

int32_t ar_call_descriptor(const struct ar_call *call);

void ar_call_cancel(const struct ar_call *call);

void ar_call_free(struct ar_call *call);

enum ar_status ar_domain_check(const struct ar_client *client,
                               const char *input,
                               const struct ar_options *options,
                               struct ar_answer **answer);

enum ar_status ar_domain_check_start(const struct ar_client *client,
                                     const char *input,
                                     const struct ar_options *options,
                                     ar_done done,
                                     void *user,
                                     struct ar_call **call);

enum ar_status ar_domain_quote(const struct ar_client *client,
                               const char *input,
                               const struct ar_options *options,
                               struct ar_answer **answer);

enum ar_status ar_domain_quote_start(const struct ar_client *client,
                                     const char *input,
                                     const struct ar_options *options,
                                     ar_done done,
                                     void *user,
                                     struct ar_call **call);

enum ar_status ar_domain_info(const struct ar_client *client,
                              const char *input,
                              const struct ar_options *options,
                              struct ar_answer **answer);

enum ar_status ar_domain_info_start(const struct ar_client *client,
                                    const char *input,
                                    const struct ar_options *options,
                                    ar_done done,
                                    void *user,
                                    struct ar_call **call);

enum ar_status ar_domain_list(const struct ar_client *client,
                              const char *input,
                              const struct ar_options *options,
                              struct ar_answer **answer);

enum ar_status ar_domain_list_start(const struct ar_client *client,
                                    const char *input,
                                    const struct ar_options *options,
                                    ar_done done,
                                    void *user,
                                    struct ar_call **call);

enum ar_status ar_domain_set_nameservers(const struct ar_client *client,
                                         const char *input,
                                         const struct ar_options *options,
                                         struct ar_answer **answer);

enum ar_status ar_domain_set_nameservers_start(const struct ar_client *client,
                                               const char *input,
                                               const struct ar_options *options,
                                               ar_done done,
                                               void *user,
                                               struct ar_call **call);

enum ar_status ar_domain_set_lock(const struct ar_client *client,
                                  const char *input,
                                  const struct ar_options *options,
                                  struct ar_answer **answer);

enum ar_status ar_domain_set_lock_start(const struct ar_client *client,
                                        const char *input,
                                        const struct ar_options *options,
                                        ar_done done,
                                        void *user,
                                        struct ar_call **call);

enum ar_status ar_domain_auth_code(const struct ar_client *client,
                                   const char *input,
                                   const struct ar_options *options,
                                   struct ar_answer **answer);

enum ar_status ar_domain_auth_code_start(const struct ar_client *client,
                                         const char *input,
                                         const struct ar_options *options,
                                         ar_done done,
                                         void *user,
                                         struct ar_call **call);

enum ar_status ar_contact_create(const struct ar_client *client,
                                 const char *input,
                                 const struct ar_options *options,
                                 struct ar_answer **answer);

enum ar_status ar_contact_create_start(const struct ar_client *client,
                                       const char *input,
                                       const struct ar_options *options,
                                       ar_done done,
                                       void *user,
                                       struct ar_call **call);

enum ar_status ar_contact_info(const struct ar_client *client,
                               const char *input,
                               const struct ar_options *options,
                               struct ar_answer **answer);

enum ar_status ar_contact_info_start(const struct ar_client *client,
                                     const char *input,
                                     const struct ar_options *options,
                                     ar_done done,
                                     void *user,
                                     struct ar_call **call);

enum ar_status ar_customer_create(const struct ar_client *client,
                                  const char *input,
                                  const struct ar_options *options,
                                  struct ar_answer **answer);

enum ar_status ar_customer_create_start(const struct ar_client *client,
                                        const char *input,
                                        const struct ar_options *options,
                                        ar_done done,
                                        void *user,
                                        struct ar_call **call);

enum ar_status ar_customer_info(const struct ar_client *client,
                                const char *input,
                                const struct ar_options *options,
                                struct ar_answer **answer);

enum ar_status ar_customer_info_start(const struct ar_client *client,
                                      const char *input,
                                      const struct ar_options *options,
                                      ar_done done,
                                      void *user,
                                      struct ar_call **call);

enum ar_status ar_account_test(const struct ar_client *client,
                               const char *input,
                               const struct ar_options *options,
                               struct ar_answer **answer);

enum ar_status ar_account_test_start(const struct ar_client *client,
                                     const char *input,
                                     const struct ar_options *options,
                                     ar_done done,
                                     void *user,
                                     struct ar_call **call);

enum ar_status ar_account_balance(const struct ar_client *client,
                                  const char *input,
                                  const struct ar_options *options,
                                  struct ar_answer **answer);

enum ar_status ar_account_balance_start(const struct ar_client *client,
                                        const char *input,
                                        const struct ar_options *options,
                                        ar_done done,
                                        void *user,
                                        struct ar_call **call);

enum ar_status ar_raw(const struct ar_client *client,
                      const char *input,
                      const struct ar_options *options,
                      struct ar_answer **answer);

enum ar_status ar_raw_start(const struct ar_client *client,
                            const char *input,
                            const struct ar_options *options,
                            ar_done done,
                            void *user,
                            struct ar_call **call);

enum ar_status ar_domain_register(const struct ar_client *client,
                                  const char *input,
                                  const struct ar_options *options,
                                  struct ar_answer **answer);

enum ar_status ar_domain_register_start(const struct ar_client *client,
                                        const char *input,
                                        const struct ar_options *options,
                                        ar_done done,
                                        void *user,
                                        struct ar_call **call);

enum ar_status ar_domain_transfer(const struct ar_client *client,
                                  const char *input,
                                  const struct ar_options *options,
                                  struct ar_answer **answer);

enum ar_status ar_domain_transfer_start(const struct ar_client *client,
                                        const char *input,
                                        const struct ar_options *options,
                                        ar_done done,
                                        void *user,
                                        struct ar_call **call);

enum ar_status ar_domain_renew(const struct ar_client *client,
                               const char *input,
                               const struct ar_options *options,
                               struct ar_answer **answer);

enum ar_status ar_domain_renew_start(const struct ar_client *client,
                                     const char *input,
                                     const struct ar_options *options,
                                     ar_done done,
                                     void *user,
                                     struct ar_call **call);

enum ar_status ar_tld_info(const struct ar_client *client,
                           const char *input,
                           const struct ar_options *options,
                           struct ar_answer **answer);

enum ar_status ar_tld_info_start(const struct ar_client *client,
                                 const char *input,
                                 const struct ar_options *options,
                                 ar_done done,
                                 void *user,
                                 struct ar_call **call);

enum ar_status ar_journal_info(const struct ar_client *client,
                               const char *input,
                               const struct ar_options *options,
                               struct ar_answer **answer);

enum ar_status ar_journal_info_start(const struct ar_client *client,
                                     const char *input,
                                     const struct ar_options *options,
                                     ar_done done,
                                     void *user,
                                     struct ar_call **call);

enum ar_status ar_journal_list(const struct ar_client *client,
                               const char *input,
                               const struct ar_options *options,
                               struct ar_answer **answer);

enum ar_status ar_journal_list_start(const struct ar_client *client,
                                     const char *input,
                                     const struct ar_options *options,
                                     ar_done done,
                                     void *user,
                                     struct ar_call **call);

enum ar_status ar_journal_reconcile(const struct ar_client *client,
                                    const char *input,
                                    const struct ar_options *options,
                                    struct ar_answer **answer);

enum ar_status ar_journal_reconcile_start(const struct ar_client *client,
                                          const char *input,
                                          const struct ar_options *options,
                                          ar_done done,
                                          void *user,
                                          struct ar_call **call);

enum ar_status ar_sandbox_fault(const struct ar_client *client,
                                const char *input,
                                const struct ar_options *options,
                                struct ar_answer **answer);

enum ar_status ar_sandbox_fault_start(const struct ar_client *client,
                                      const char *input,
                                      const struct ar_options *options,
                                      ar_done done,
                                      void *user,
                                      struct ar_call **call);

enum ar_status ar_sandbox_clock(const struct ar_client *client,
                                const char *input,
                                const struct ar_options *options,
                                struct ar_answer **answer);

enum ar_status ar_sandbox_clock_start(const struct ar_client *client,
                                      const char *input,
                                      const struct ar_options *options,
                                      ar_done done,
                                      void *user,
                                      struct ar_call **call);

enum ar_status ar_sandbox_ledger(const struct ar_client *client,
                                 const char *input,
                                 const struct ar_options *options,
                                 struct ar_answer **answer);

enum ar_status ar_sandbox_ledger_start(const struct ar_client *client,
                                       const char *input,
                                       const struct ar_options *options,
                                       ar_done done,
                                       void *user,
                                       struct ar_call **call);

enum ar_status ar_sandbox_domain(const struct ar_client *client,
                                 const char *input,
                                 const struct ar_options *options,
                                 struct ar_answer **answer);

enum ar_status ar_sandbox_domain_start(const struct ar_client *client,
                                       const char *input,
                                       const struct ar_options *options,
                                       ar_done done,
                                       void *user,
                                       struct ar_call **call);

enum ar_status ar_sandbox_account(const struct ar_client *client,
                                  const char *input,
                                  const struct ar_options *options,
                                  struct ar_answer **answer);

enum ar_status ar_sandbox_account_start(const struct ar_client *client,
                                        const char *input,
                                        const struct ar_options *options,
                                        ar_done done,
                                        void *user,
                                        struct ar_call **call);

enum ar_status ar_sandbox_reset(const struct ar_client *client,
                                const char *input,
                                const struct ar_options *options,
                                struct ar_answer **answer);

enum ar_status ar_sandbox_reset_start(const struct ar_client *client,
                                      const char *input,
                                      const struct ar_options *options,
                                      ar_done done,
                                      void *user,
                                      struct ar_call **call);
