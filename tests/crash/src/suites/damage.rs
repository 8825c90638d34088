//! A journal that was damaged, cut, deleted, swapped or put back from an older copy: never does a key buy twice for it.

use super::inside::client;
use super::reopen::lost;
use crate::process::run;
use crate::recovery::{Told, buy};
use crate::scene::{Shop, Stage, copy};
use crate::setting::Setting;
use crate::system::is_root;
use crate::tally::{Tally, Verdict};
use crate::work::{Shift, Work};
use anyregistrar::journal::SqliteJournal;
use std::fs::Permissions;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::Path;
use std::sync::Arc;

/// What an answer after the damage may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// The same order as before.
    Same,
    /// A refusal for the journal's sake.
    Refused,
    /// One of the two.
    Either,
}

/// A registrar, a journal with one order that has succeeded and one whose answer was lost, and an older copy of it.
struct Shelf {
    shop: Shop,
    journal: Stage,
    older: Stage,
    orders: Vec<(String, String, Told)>,
}

fn shelf(setting: &Setting) -> Result<Shelf, String> {
    let shop = Shop::open(Work::Renew);
    let journal = lost(setting, &shop, true)?;
    let older = Stage { journal: setting.scratch(), domain: String::new(), key: String::new() };
    copy(&journal.journal, &older.journal).map_err(|error| error.to_string())?;
    let second = shop.fresh(setting);
    let second =
        Stage { journal: journal.journal.clone(), domain: second.domain.clone(), key: second.key.clone() };
    let ended = run(&shop.host(setting, &second, "buy"))?;
    let told = ended.told().into_iter().next().ok_or_else(|| ended.story())?;
    let mut orders = vec![(second.domain.clone(), second.key.clone(), told)];
    // Its folder is the first one's, and stays.
    std::mem::forget(second);
    let first = run(&shop.host(setting, &journal, "buy"))?;
    orders.push((
        journal.domain.clone(),
        journal.key.clone(),
        first.told().into_iter().next().ok_or("no answer")?,
    ));
    Ok(Shelf { shop, journal, older, orders })
}

impl Shelf {
    /// Does the damage to a copy, makes the same calls again, and judges.
    fn judge(
        &self,
        setting: &Setting,
        wanted: Wanted,
        damage: impl FnOnce(&Path) -> std::io::Result<()>,
    ) -> Result<(), String> {
        let folder = setting.scratch();
        copy(&self.journal.journal, &folder)
            .and_then(|()| damage(&folder))
            .map_err(|error| error.to_string())?;
        let before = self.shop.registrar.rows(self.shop.work).len();
        let journal = Arc::new(SqliteJournal::at(&folder));
        let account = client(&self.shop.registrar, journal, Shift::default().clock());
        let answers: Vec<_> = self
            .orders
            .iter()
            .map(|(domain, key, old)| (old, buy(&account, self.shop.work, domain, key, None)))
            .collect();
        drop(account);
        let _ = std::fs::set_permissions(&folder, Permissions::from_mode(0o700));
        let _ = std::fs::remove_dir_all(&folder);
        let more = self.shop.registrar.rows(self.shop.work).len() - before;
        if more > 0 {
            return Err(format!("{more} more charges; told {answers:?}"));
        }
        for (old, told) in answers {
            let same = !told.raised && told.order == old.order;
            let refused = told.raised && told.word == "journal_unavailable";
            if !(same && wanted != Wanted::Refused || refused && wanted != Wanted::Same) {
                return Err(format!("wanted {wanted:?}, told {told:?}"));
            }
        }
        Ok(())
    }
}

pub(super) fn files(setting: &Setting) -> Result<Option<Tally>, String> {
    let shelf = shelf(setting)?;
    let stranger = lost(setting, &shelf.shop, false)?;
    let mut tally = Tally::default();
    let database = |folder: &Path| folder.join("journal.sqlite");
    let length =
        std::fs::metadata(database(&shelf.journal.journal)).map_err(|error| error.to_string())?.len();
    for keep in [0, 1, 100, 512, 4_096, length / 2, length - 4_096, length - 1] {
        // The last byte may have been 0 and no loss.
        let wanted = if keep == length - 1 { Wanted::Either } else { Wanted::Refused };
        let judged = shelf.judge(setting, wanted, |folder| {
            std::fs::File::options().write(true).open(database(folder))?.set_len(keep)
        });
        tally.check(&format!("cut to {keep} bytes"), judged);
    }
    for (name, wanted) in [
        ("journal.sqlite", Wanted::Refused),
        ("journal.id", Wanted::Same),
        ("journal.gate", Wanted::Same),
        ("journal.sqlite-journal", Wanted::Same),
    ] {
        let judged = shelf.judge(setting, wanted, |folder| std::fs::remove_file(folder.join(name)));
        tally.check(&format!("{name} deleted"), judged);
    }
    let judged = shelf.judge(setting, Wanted::Same, |folder| std::fs::remove_dir_all(folder.join("locks")));
    tally.check("the locks deleted", judged);
    let put = |from: &Path, folder: &Path| std::fs::copy(database(from), database(folder)).map(drop);
    let judged = shelf.judge(setting, Wanted::Refused, |folder| put(&stranger.journal, folder));
    tally.check("another journal's file in its place", judged);
    let judged = shelf.judge(setting, Wanted::Refused, |folder| put(&shelf.older.journal, folder));
    tally.check("an older copy in its place", judged);
    let judged = shelf.judge(setting, Wanted::Refused, |folder| {
        std::fs::rename(database(folder), folder.join("elsewhere"))?;
        symlink(folder.join("elsewhere"), database(folder))
    });
    tally.check("a link in its place", judged);
    for mode in [0o755, 0o750, 0o777] {
        let judged = shelf.judge(setting, Wanted::Refused, |folder| {
            std::fs::set_permissions(folder, Permissions::from_mode(mode))
        });
        tally.check(&format!("its folder with mode {mode:o}"), judged);
    }
    // Only root can give a folder away.
    if is_root() {
        let judged = shelf.judge(setting, Wanted::Refused, |folder| chown(folder, Some(65_534), None));
        tally.check("its folder with another owner", judged);
    }
    Ok(Some(tally))
}

pub(super) fn bits(setting: &Setting) -> Result<Option<Tally>, String> {
    let shelf = shelf(setting)?;
    let mut random = fastrand::Rng::with_seed(setting.wanted.seed);
    let mut tally = Tally::default();
    for _ in 0..setting.size(400, 20_000) {
        let (mut place, bit) = (0, random.u8(..8));
        let judged = shelf.judge(setting, Wanted::Either, |folder| {
            let path = folder.join("journal.sqlite");
            let mut bytes = std::fs::read(&path)?;
            place = random.usize(..bytes.len());
            bytes[place] ^= 1 << bit;
            std::fs::write(&path, bytes)
        });
        tally.take(judged.map_or_else(
            |text| Verdict::Bad(format!("bit {bit} of byte {place}: {text}")),
            |()| Verdict::Good,
        ));
    }
    Ok(Some(tally))
}
