//! Tables that were put back from an older copy.

use super::*;

impl Shop {
    /// Puts the tables back as they were when they were copied.
    fn put_back(&self, copied: &str) {
        self.sql("TRUNCATE anyregistrar.orders, anyregistrar.forgotten");
        self.sql(&format!("INSERT INTO anyregistrar.orders OVERRIDING SYSTEM VALUE SELECT * FROM {copied}"));
    }
}

fn place(journal: &PostgresJournal, key: &str) -> crate::journal::Row {
    placed(journal.claim(intent(given(key), &format!("{key}.com")), &|_| false).unwrap())
}

#[test]
fn an_older_copy_is_refused_by_each_machine_that_saw_a_later_order() {
    let shop = Shop::with(3);
    place(&shop.journal(0), "before");
    shop.sql("CREATE TABLE copied AS TABLE anyregistrar.orders");
    place(&shop.journal(0), "after");
    // The second machine placed none, but saw it. The third never was there.
    count(&shop.journal(1));
    shop.put_back("copied");
    for machine in [0, 1] {
        let journal = shop.journal(machine);
        let error = journal.claim(intent(given("after"), "after.com"), &|_| false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JournalUnavailable);
        assert!(error.message().contains("older copy"), "{error}");
    }
    assert_eq!(count(&shop.journal(2)), 1);
    // A person who has settled what is missing removes the mark that the text names.
    let text = shop.refusal();
    let mark = text.split_whitespace().find(|word| word.ends_with(".last")).unwrap();
    std::fs::remove_file(mark).unwrap();
    assert_eq!(count(&shop.journal(0)), 1);
}

#[test]
fn a_forgotten_order_is_not_missing() {
    let shop = Shop::with(1);
    let row = place(&shop.journal(0), "k");
    shop.journal(0).change(&row.intent.id, learnt(&row, Event::Executed)).unwrap();
    shop.journal(0).forget(SCOPE, &Forget::Order(row.intent.id)).unwrap();
    assert_eq!(count(&shop.journal(0)), 0);
}

#[test]
fn a_mark_that_a_power_cut_left_empty_means_nothing() {
    let shop = Shop::with(1);
    place(&shop.journal(0), "k");
    let file = shop.journal(0).machine.last_path(&shop.journal(0).address.name());
    for left in [&b""[..], &[0; 128]] {
        std::fs::write(&file, left).unwrap();
        assert_eq!(count(&shop.journal(0)), 1);
    }
}
