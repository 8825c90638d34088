//! Where a sync writes to. A file is complete or not there: until the end it is FILE.part, and beside it lies, page by page, where to
//! go on.

use super::row::Table;
use crate::failure::Failure;
use anyregistrar::ErrorKind;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Where an unfinished run stands.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Mark {
    /// Whose domains they are: no secrets.
    account: Value,
    format: String,
    details: bool,
    /// The page that was written last. It is read once more, since domains may have moved meanwhile.
    page: Option<String>,
    /// How long the file was behind it.
    bytes: u64,
}

/// Where rows go.
pub(super) struct Place {
    out: Box<dyn Write>,
    table: Table,
    file: Option<Files>,
    /// Where the run went on that an earlier one had begun.
    resumed: Option<Option<String>>,
    /// What the earlier run wrote.
    written: HashSet<String>,
    /// The page behind which a run to standard output could go on.
    behind: Option<String>,
}

struct Files {
    path: PathBuf,
    part: PathBuf,
    mark: PathBuf,
    account: Value,
    bytes: u64,
    handle: File,
}

impl Place {
    /// Standard output, with a head where the table `begins` here.
    pub(super) fn standard_output(table: &Table, begins: bool) -> Result<Place, Failure> {
        let mut place = Place {
            out: Box::new(BufWriter::new(std::io::stdout())),
            table: *table,
            file: None,
            resumed: None,
            written: HashSet::new(),
            behind: None,
        };
        if begins && let Some(head) = table.head() {
            place.put(&head)?;
        }
        Ok(place)
    }

    /// A file, begun anew or gone on with.
    pub(super) fn file(path: &Path, table: &Table, account: Value, resume: bool) -> Result<Place, Failure> {
        let beside = |end: &str| {
            let mut name = path.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        };
        let (part, mark) = (beside(".part"), beside(".part.mark"));
        if !resume && mark.exists() {
            let text = format!(
                "an unfinished run lies in {}: go on with it by --resume, or delete it and {}",
                part.display(),
                mark.display()
            );
            return Err(Failure::usage("--output", text));
        }
        let earlier = if resume { read_mark(&mark)? } else { None };
        if let Some(earlier) = &earlier
            && (earlier.account != account
                || earlier.format != table.format.as_str()
                || earlier.details != table.details)
        {
            let text = "the unfinished run was of another account, format or kind of row; use the same options as then, or delete it";
            return Err(Failure::usage("--resume", format!("{}: {text}", part.display())));
        }
        let (mut written, mut bytes) = (HashSet::new(), 0);
        if let Some(earlier) = &earlier {
            bytes = earlier.bytes;
            written = names(&part, table, bytes)?;
        }
        let mut handle = OpenOptions::new()
            .create(true)
            .truncate(earlier.is_none())
            .write(true)
            .open(&part)
            .map_err(|error| wrong(&part, &error))?;
        // What stands behind the last full page is half a page.
        handle
            .set_len(bytes)
            .and_then(|()| handle.seek(SeekFrom::Start(bytes)))
            .map_err(|error| wrong(&part, &error))?;
        let out = handle.try_clone().map_err(|error| wrong(&part, &error))?;
        let resumed = earlier.map(|earlier| earlier.page);
        let begins = resumed.is_none();
        let mut place = Place {
            out: Box::new(BufWriter::new(out)),
            table: *table,
            file: Some(Files { path: path.to_owned(), part, mark, account, bytes, handle }),
            resumed,
            written,
            behind: None,
        };
        if begins && let Some(head) = table.head() {
            place.put(&head)?;
        }
        Ok(place)
    }

    /// The page with which an earlier run goes on: nothing where there was none.
    pub(super) fn resumes_at(&self) -> Option<&Option<String>> {
        self.resumed.as_ref()
    }

    /// How many domains an earlier run wrote.
    pub(super) fn earlier(&self) -> usize {
        self.written.len()
    }

    /// Whether an earlier run wrote the domain.
    pub(super) fn has(&self, domain: &str) -> bool {
        self.written.contains(domain)
    }

    /// Writes a row.
    pub(super) fn row(&mut self, domain: &Value) -> Result<(), Failure> {
        self.put(&self.table.row(domain))
    }

    fn put(&mut self, line: &str) -> Result<(), Failure> {
        if let Some(file) = &mut self.file {
            file.bytes += line.len() as u64 + 1;
        }
        let done = self.out.write_all(line.as_bytes()).and_then(|()| self.out.write_all(b"\n"));
        done.map_err(|error| self.unwritable(&error))
    }

    /// All rows of a page are written: from here on a broken run can go on with `next`.
    pub(super) fn page_done(&mut self, page: Option<&str>, next: Option<&str>) -> Result<(), Failure> {
        self.out.flush().map_err(|error| self.unwritable(&error))?;
        self.behind = next.map(str::to_owned);
        let Some(file) = &self.file else { return Ok(()) };
        let mark = Mark {
            account: file.account.clone(),
            format: self.table.format.as_str().to_owned(),
            details: self.table.details,
            page: page.map(str::to_owned),
            bytes: file.bytes,
        };
        let text = serde_json::to_string(&mark).expect("plain data");
        let fresh = file.mark.with_extension("mark.new");
        // The rows are on the disk before the mark says so.
        let done = file
            .handle
            .sync_data()
            .and_then(|()| std::fs::write(&fresh, text))
            .and_then(|()| std::fs::rename(&fresh, &file.mark));
        done.map_err(|error| wrong(&file.mark, &error))
    }

    /// The list is at its end: the file gets its name.
    pub(super) fn complete(&mut self) -> Result<(), Failure> {
        self.out.flush().map_err(|error| self.unwritable(&error))?;
        let Some(file) = &self.file else { return Ok(()) };
        std::fs::rename(&file.part, &file.path).map_err(|error| wrong(&file.path, &error))?;
        // Without it, --resume would look for the part; it may be missing where the account is empty.
        let _ = std::fs::remove_file(&file.mark);
        Ok(())
    }

    /// The file's name.
    pub(super) fn name(&self) -> Option<String> {
        self.file.as_ref().map(|file| file.path.display().to_string())
    }

    /// What to do after a run that broke off.
    pub(super) fn how_to_go_on(&self) -> String {
        match (&self.file, &self.behind) {
            (Some(file), _) if file.mark.exists() => "go on with the same command and --resume".to_owned(),
            (None, Some(next)) => format!("go on with --after {next}"),
            _ => "nothing was written that a later run could go on with".to_owned(),
        }
    }

    fn unwritable(&self, error: &std::io::Error) -> Failure {
        match &self.file {
            Some(file) => wrong(&file.part, error),
            None => Failure::new(ErrorKind::Config, format!("standard output cannot be written: {error}")),
        }
    }
}

fn read_mark(mark: &Path) -> Result<Option<Mark>, Failure> {
    let text = match std::fs::read_to_string(mark) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(wrong(mark, &error)),
    };
    let unread =
        |_| Failure::usage("--resume", format!("{} cannot be read; delete it to begin anew", mark.display()));
    serde_json::from_str(&text).map(Some).map_err(unread)
}

/// The domains in the first `bytes` of an unfinished file.
fn names(part: &Path, table: &Table, bytes: u64) -> Result<HashSet<String>, Failure> {
    let file = File::open(part).map_err(|error| wrong(part, &error))?;
    if file.metadata().map_err(|error| wrong(part, &error))?.len() < bytes {
        let text = format!("{} is shorter than it was; delete it and its mark to begin anew", part.display());
        return Err(Failure::usage("--resume", text));
    }
    let mut names = HashSet::new();
    for line in BufReader::new(std::io::Read::take(file, bytes)).lines() {
        names.extend(table.domain(&line.map_err(|error| wrong(part, &error))?));
    }
    Ok(names)
}

fn wrong(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(ErrorKind::Config, format!("{}: {error}", path.display()))
}
