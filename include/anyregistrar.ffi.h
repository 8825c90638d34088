typedef enum {
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

typedef enum {
  AR_ABSENT = 0,
  AR_NULL = 1,
  AR_BOOLEAN = 2,
  AR_INTEGER = 3,
  AR_NUMBER = 4,
  AR_TEXT = 5,
  AR_LIST = 6,
  AR_OBJECT = 7,
} ar_kind;

typedef enum {
  AR_ABI_VERSION = 1,
} ar_abi;

typedef struct ar_answer ar_answer;

typedef struct ar_call ar_call;

typedef struct ar_client ar_client;

typedef bool (*ar_interrupt)(void *user);

typedef struct {
  size_t size;
  const char *account;
  const char *key;
  uint64_t timeout_ms;
  int32_t dry_run;
  ar_interrupt interrupt;
  void *user;
} ar_options;

typedef void (*ar_done)(void *user, ar_answer *answer);

int32_t ar_abi_version(void);

const char *ar_version(void);

const char *ar_status_name(int32_t status);

ar_status ar_providers(ar_answer **answer);

bool ar_finish_purchases(uint64_t longest_ms);

ar_status ar_client_connect(const char *provider, const char *account, ar_client **client, ar_answer **error);

ar_status ar_client_open(const char *configuration, ar_client **client, ar_answer **error);

void ar_client_free(ar_client *client);

ar_status ar_client_accounts(const ar_client *client, ar_answer **answer);

ar_status ar_client_call(const ar_client *client,
                         const char *operation,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

void ar_answer_free(ar_answer *answer);

ar_status ar_answer_status(const ar_answer *answer);

const char *ar_answer_json(const ar_answer *answer, size_t *length);

ar_kind ar_answer_kind(const ar_answer *answer, const char *pointer);

const char *ar_answer_text(const ar_answer *answer, const char *pointer);

int64_t ar_answer_integer(const ar_answer *answer, const char *pointer, int64_t otherwise);

bool ar_answer_boolean(const ar_answer *answer, const char *pointer, bool otherwise);

size_t ar_answer_length(const ar_answer *answer, const char *pointer);

const char *ar_answer_member(const ar_answer *answer, const char *pointer, size_t index);

const char *ar_error_code(const ar_answer *answer);

const char *ar_error_message(const ar_answer *answer);

const char *ar_error_outcome(const ar_answer *answer);

const char *ar_error_field(const ar_answer *answer);

const char *ar_error_order_id(const ar_answer *answer);

const char *ar_error_key(const ar_answer *answer);

const char *ar_error_registrar_code(const ar_answer *answer);

int64_t ar_error_retry_after_ms(const ar_answer *answer);

ar_status ar_client_start(const ar_client *client,
                          const char *operation,
                          const char *input,
                          const ar_options *options,
                          ar_done done,
                          void *user,
                          ar_call **call);

ar_status ar_call_wait(const ar_call *call, int64_t longest_ms, ar_answer **answer);

int32_t ar_call_descriptor(const ar_call *call);

void ar_call_cancel(const ar_call *call);

void ar_call_free(ar_call *call);

ar_status ar_domain_check(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_domain_check_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_domain_quote(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_domain_quote_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_domain_info(const ar_client *client,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

ar_status ar_domain_info_start(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_done done,
                               void *user,
                               ar_call **call);

ar_status ar_domain_list(const ar_client *client,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

ar_status ar_domain_list_start(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_done done,
                               void *user,
                               ar_call **call);

ar_status ar_domain_set_nameservers(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_answer **answer);

ar_status ar_domain_set_nameservers_start(const ar_client *client,
                                          const char *input,
                                          const ar_options *options,
                                          ar_done done,
                                          void *user,
                                          ar_call **call);

ar_status ar_domain_set_lock(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_domain_set_lock_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_auth_code(const ar_client *client,
                              const char *input,
                              const ar_options *options,
                              ar_answer **answer);

ar_status ar_domain_auth_code_start(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_done done,
                                    void *user,
                                    ar_call **call);

ar_status ar_contact_create(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_contact_create_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_contact_info(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_contact_info_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_customer_create(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_customer_create_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_customer_info(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_customer_info_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_account_test(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_account_test_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_account_balance(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_account_balance_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_claim_notice(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_answer **answer);

ar_status ar_domain_claim_notice_start(const ar_client *client,
                                       const char *input,
                                       const ar_options *options,
                                       ar_done done,
                                       void *user,
                                       ar_call **call);

ar_status ar_domain_suggest(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_domain_suggest_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_domain_locks(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_domain_locks_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_domain_transfer_check(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_answer **answer);

ar_status ar_domain_transfer_check_start(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_done done,
                                         void *user,
                                         ar_call **call);

ar_status ar_domain_transfer_status(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_answer **answer);

ar_status ar_domain_transfer_status_start(const ar_client *client,
                                          const char *input,
                                          const ar_options *options,
                                          ar_done done,
                                          void *user,
                                          ar_call **call);

ar_status ar_domain_transfer_submit_code(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_answer **answer);

ar_status ar_domain_transfer_submit_code_start(const ar_client *client,
                                               const char *input,
                                               const ar_options *options,
                                               ar_done done,
                                               void *user,
                                               ar_call **call);

ar_status ar_domain_transfer_resend(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_answer **answer);

ar_status ar_domain_transfer_resend_start(const ar_client *client,
                                          const char *input,
                                          const ar_options *options,
                                          ar_done done,
                                          void *user,
                                          ar_call **call);

ar_status ar_domain_transfer_cancel(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_answer **answer);

ar_status ar_domain_transfer_cancel_start(const ar_client *client,
                                          const char *input,
                                          const ar_options *options,
                                          ar_done done,
                                          void *user,
                                          ar_call **call);

ar_status ar_domain_set_contacts(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_answer **answer);

ar_status ar_domain_set_contacts_start(const ar_client *client,
                                       const char *input,
                                       const ar_options *options,
                                       ar_done done,
                                       void *user,
                                       ar_call **call);

ar_status ar_domain_set_privacy(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_answer **answer);

ar_status ar_domain_set_privacy_start(const ar_client *client,
                                      const char *input,
                                      const ar_options *options,
                                      ar_done done,
                                      void *user,
                                      ar_call **call);

ar_status ar_domain_set_auto_renew(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_answer **answer);

ar_status ar_domain_set_auto_renew_start(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_done done,
                                         void *user,
                                         ar_call **call);

ar_status ar_domain_set_hold(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_domain_set_hold_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_set_dnssec(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_answer **answer);

ar_status ar_domain_set_dnssec_start(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_done done,
                                     void *user,
                                     ar_call **call);

ar_status ar_domain_set_auth_code(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_answer **answer);

ar_status ar_domain_set_auth_code_start(const ar_client *client,
                                        const char *input,
                                        const ar_options *options,
                                        ar_done done,
                                        void *user,
                                        ar_call **call);

ar_status ar_domain_new_auth_code(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_answer **answer);

ar_status ar_domain_new_auth_code_start(const ar_client *client,
                                        const char *input,
                                        const ar_options *options,
                                        ar_done done,
                                        void *user,
                                        ar_call **call);

ar_status ar_domain_delete(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_domain_delete_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_domain_release(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_domain_release_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_domain_resend_verification(const ar_client *client,
                                        const char *input,
                                        const ar_options *options,
                                        ar_answer **answer);

ar_status ar_domain_resend_verification_start(const ar_client *client,
                                              const char *input,
                                              const ar_options *options,
                                              ar_done done,
                                              void *user,
                                              ar_call **call);

ar_status ar_nameserver_create(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_answer **answer);

ar_status ar_nameserver_create_start(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_done done,
                                     void *user,
                                     ar_call **call);

ar_status ar_nameserver_rename(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_answer **answer);

ar_status ar_nameserver_rename_start(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_done done,
                                     void *user,
                                     ar_call **call);

ar_status ar_nameserver_set_addresses(const ar_client *client,
                                      const char *input,
                                      const ar_options *options,
                                      ar_answer **answer);

ar_status ar_nameserver_set_addresses_start(const ar_client *client,
                                            const char *input,
                                            const ar_options *options,
                                            ar_done done,
                                            void *user,
                                            ar_call **call);

ar_status ar_nameserver_delete(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_answer **answer);

ar_status ar_nameserver_delete_start(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_done done,
                                     void *user,
                                     ar_call **call);

ar_status ar_nameserver_info(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_nameserver_info_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_nameserver_list(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_nameserver_list_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_contact_list(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_contact_list_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_contact_update(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_contact_update_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_contact_delete(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_contact_delete_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_customer_list(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_customer_list_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_customer_update(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_customer_update_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_customer_delete(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_customer_delete_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_customer_balance(const ar_client *client,
                              const char *input,
                              const ar_options *options,
                              ar_answer **answer);

ar_status ar_customer_balance_start(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_done done,
                                    void *user,
                                    ar_call **call);

ar_status ar_customer_set_password(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_answer **answer);

ar_status ar_customer_set_password_start(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_done done,
                                         void *user,
                                         ar_call **call);

ar_status ar_customer_reset_password(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_answer **answer);

ar_status ar_customer_reset_password_start(const ar_client *client,
                                           const char *input,
                                           const ar_options *options,
                                           ar_done done,
                                           void *user,
                                           ar_call **call);

ar_status ar_customer_temporary_password(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_answer **answer);

ar_status ar_customer_temporary_password_start(const ar_client *client,
                                               const char *input,
                                               const ar_options *options,
                                               ar_done done,
                                               void *user,
                                               ar_call **call);

ar_status ar_customer_login_token(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_answer **answer);

ar_status ar_customer_login_token_start(const ar_client *client,
                                        const char *input,
                                        const ar_options *options,
                                        ar_done done,
                                        void *user,
                                        ar_call **call);

ar_status ar_customer_authenticate(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_answer **answer);

ar_status ar_customer_authenticate_start(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_done done,
                                         void *user,
                                         ar_call **call);

ar_status ar_dns_records(const ar_client *client,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

ar_status ar_dns_records_start(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_done done,
                               void *user,
                               ar_call **call);

ar_status ar_dns_add(const ar_client *client,
                     const char *input,
                     const ar_options *options,
                     ar_answer **answer);

ar_status ar_dns_add_start(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_done done,
                           void *user,
                           ar_call **call);

ar_status ar_dns_update(const ar_client *client,
                        const char *input,
                        const ar_options *options,
                        ar_answer **answer);

ar_status ar_dns_update_start(const ar_client *client,
                              const char *input,
                              const ar_options *options,
                              ar_done done,
                              void *user,
                              ar_call **call);

ar_status ar_dns_remove(const ar_client *client,
                        const char *input,
                        const ar_options *options,
                        ar_answer **answer);

ar_status ar_dns_remove_start(const ar_client *client,
                              const char *input,
                              const ar_options *options,
                              ar_done done,
                              void *user,
                              ar_call **call);

ar_status ar_dns_set_soa(const ar_client *client,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

ar_status ar_dns_set_soa_start(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_done done,
                               void *user,
                               ar_call **call);

ar_status ar_dns_activate(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_dns_activate_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_forward_web(const ar_client *client,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

ar_status ar_forward_web_start(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_done done,
                               void *user,
                               ar_call **call);

ar_status ar_forward_set_web(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_forward_set_web_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_forward_remove_web(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_answer **answer);

ar_status ar_forward_remove_web_start(const ar_client *client,
                                      const char *input,
                                      const ar_options *options,
                                      ar_done done,
                                      void *user,
                                      ar_call **call);

ar_status ar_account_prices(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_account_prices_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_tld_list(const ar_client *client,
                      const char *input,
                      const ar_options *options,
                      ar_answer **answer);

ar_status ar_tld_list_start(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_done done,
                            void *user,
                            ar_call **call);

ar_status ar_process_info(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_process_info_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_process_list(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_process_list_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_logicboxes_order_id(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_answer **answer);

ar_status ar_logicboxes_order_id_start(const ar_client *client,
                                       const char *input,
                                       const ar_options *options,
                                       ar_done done,
                                       void *user,
                                       ar_call **call);

ar_status ar_logicboxes_order_info(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_answer **answer);

ar_status ar_logicboxes_order_info_start(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_done done,
                                         void *user,
                                         ar_call **call);

ar_status ar_logicboxes_default_nameservers(const ar_client *client,
                                            const char *input,
                                            const ar_options *options,
                                            ar_answer **answer);

ar_status ar_logicboxes_default_nameservers_start(const ar_client *client,
                                                  const char *input,
                                                  const ar_options *options,
                                                  ar_done done,
                                                  void *user,
                                                  ar_call **call);

ar_status ar_logicboxes_move_domain(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_answer **answer);

ar_status ar_logicboxes_move_domain_start(const ar_client *client,
                                          const char *input,
                                          const ar_options *options,
                                          ar_done done,
                                          void *user,
                                          ar_call **call);

ar_status ar_logicboxes_set_gdpr(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_answer **answer);

ar_status ar_logicboxes_set_gdpr_start(const ar_client *client,
                                       const char *input,
                                       const ar_options *options,
                                       ar_done done,
                                       void *user,
                                       ar_call **call);

ar_status ar_logicboxes_set_reseller_lock(const ar_client *client,
                                          const char *input,
                                          const ar_options *options,
                                          ar_answer **answer);

ar_status ar_logicboxes_set_reseller_lock_start(const ar_client *client,
                                                const char *input,
                                                const ar_options *options,
                                                ar_done done,
                                                void *user,
                                                ar_call **call);

ar_status ar_logicboxes_premium_names(const ar_client *client,
                                      const char *input,
                                      const ar_options *options,
                                      ar_answer **answer);

ar_status ar_logicboxes_premium_names_start(const ar_client *client,
                                            const char *input,
                                            const ar_options *options,
                                            ar_done done,
                                            void *user,
                                            ar_call **call);

ar_status ar_logicboxes_activate_forwarding(const ar_client *client,
                                            const char *input,
                                            const ar_options *options,
                                            ar_answer **answer);

ar_status ar_logicboxes_activate_forwarding_start(const ar_client *client,
                                                  const char *input,
                                                  const ar_options *options,
                                                  ar_done done,
                                                  void *user,
                                                  ar_call **call);

ar_status ar_logicboxes_forward_records(const ar_client *client,
                                        const char *input,
                                        const ar_options *options,
                                        ar_answer **answer);

ar_status ar_logicboxes_forward_records_start(const ar_client *client,
                                              const char *input,
                                              const ar_options *options,
                                              ar_done done,
                                              void *user,
                                              ar_call **call);

ar_status ar_logicboxes_tel_cth_login(const ar_client *client,
                                      const char *input,
                                      const ar_options *options,
                                      ar_answer **answer);

ar_status ar_logicboxes_tel_cth_login_start(const ar_client *client,
                                            const char *input,
                                            const ar_options *options,
                                            ar_done done,
                                            void *user,
                                            ar_call **call);

ar_status ar_logicboxes_set_tel_whois(const ar_client *client,
                                      const char *input,
                                      const ar_options *options,
                                      ar_answer **answer);

ar_status ar_logicboxes_set_tel_whois_start(const ar_client *client,
                                            const char *input,
                                            const ar_options *options,
                                            ar_done done,
                                            void *user,
                                            ar_call **call);

ar_status ar_logicboxes_xxx_membership(const ar_client *client,
                                       const char *input,
                                       const ar_options *options,
                                       ar_answer **answer);

ar_status ar_logicboxes_xxx_membership_start(const ar_client *client,
                                             const char *input,
                                             const ar_options *options,
                                             ar_done done,
                                             void *user,
                                             ar_call **call);

ar_status ar_logicboxes_de_recheck(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_answer **answer);

ar_status ar_logicboxes_de_recheck_start(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_done done,
                                         void *user,
                                         ar_call **call);

ar_status ar_logicboxes_ca_agreement(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_answer **answer);

ar_status ar_logicboxes_ca_agreement_start(const ar_client *client,
                                           const char *input,
                                           const ar_options *options,
                                           ar_done done,
                                           void *user,
                                           ar_call **call);

ar_status ar_logicboxes_default_contacts(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_answer **answer);

ar_status ar_logicboxes_default_contacts_start(const ar_client *client,
                                               const char *input,
                                               const ar_options *options,
                                               ar_done done,
                                               void *user,
                                               ar_call **call);

ar_status ar_logicboxes_set_default_contacts(const ar_client *client,
                                             const char *input,
                                             const ar_options *options,
                                             ar_answer **answer);

ar_status ar_logicboxes_set_default_contacts_start(const ar_client *client,
                                                   const char *input,
                                                   const ar_options *options,
                                                   ar_done done,
                                                   void *user,
                                                   ar_call **call);

ar_status ar_logicboxes_validate_registrant(const ar_client *client,
                                            const char *input,
                                            const ar_options *options,
                                            ar_answer **answer);

ar_status ar_logicboxes_validate_registrant_start(const ar_client *client,
                                                  const char *input,
                                                  const ar_options *options,
                                                  ar_done done,
                                                  void *user,
                                                  ar_call **call);

ar_status ar_logicboxes_add_coop_sponsor(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_answer **answer);

ar_status ar_logicboxes_add_coop_sponsor_start(const ar_client *client,
                                               const char *input,
                                               const ar_options *options,
                                               ar_done done,
                                               void *user,
                                               ar_call **call);

ar_status ar_logicboxes_execute_orders(const ar_client *client,
                                       const char *input,
                                       const ar_options *options,
                                       ar_answer **answer);

ar_status ar_logicboxes_execute_orders_start(const ar_client *client,
                                             const char *input,
                                             const ar_options *options,
                                             ar_done done,
                                             void *user,
                                             ar_call **call);

ar_status ar_logicboxes_pay_invoices(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_answer **answer);

ar_status ar_logicboxes_pay_invoices_start(const ar_client *client,
                                           const char *input,
                                           const ar_options *options,
                                           ar_done done,
                                           void *user,
                                           ar_call **call);

ar_status ar_logicboxes_promotions(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_answer **answer);

ar_status ar_logicboxes_promotions_start(const ar_client *client,
                                         const char *input,
                                         const ar_options *options,
                                         ar_done done,
                                         void *user,
                                         ar_call **call);

ar_status ar_raw(const ar_client *client, const char *input, const ar_options *options, ar_answer **answer);

ar_status ar_raw_start(const ar_client *client,
                       const char *input,
                       const ar_options *options,
                       ar_done done,
                       void *user,
                       ar_call **call);

ar_status ar_domain_register(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_domain_register_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_transfer(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_domain_transfer_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_renew(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_domain_renew_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_domain_restore(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_domain_restore_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_domain_buy_privacy(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_answer **answer);

ar_status ar_domain_buy_privacy_start(const ar_client *client,
                                      const char *input,
                                      const ar_options *options,
                                      ar_done done,
                                      void *user,
                                      ar_call **call);

ar_status ar_logicboxes_buy_premium_dns(const ar_client *client,
                                        const char *input,
                                        const ar_options *options,
                                        ar_answer **answer);

ar_status ar_logicboxes_buy_premium_dns_start(const ar_client *client,
                                              const char *input,
                                              const ar_options *options,
                                              ar_done done,
                                              void *user,
                                              ar_call **call);

ar_status ar_tld_info(const ar_client *client,
                      const char *input,
                      const ar_options *options,
                      ar_answer **answer);

ar_status ar_tld_info_start(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_done done,
                            void *user,
                            ar_call **call);

ar_status ar_journal_info(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_journal_info_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_journal_list(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_journal_list_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_journal_reconcile(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_answer **answer);

ar_status ar_journal_reconcile_start(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_done done,
                                     void *user,
                                     ar_call **call);

ar_status ar_journal_resolve(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_journal_resolve_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_journal_forget(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_journal_forget_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_sandbox_fault(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_sandbox_fault_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_sandbox_clock(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_sandbox_clock_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_sandbox_ledger(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_sandbox_ledger_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_sandbox_domain(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_sandbox_domain_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_sandbox_account(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_sandbox_account_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_sandbox_reset(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_sandbox_reset_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);
