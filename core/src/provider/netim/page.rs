//! Pages of lists that the registrar gives in one piece.

use crate::error::{Error, Problem, Result};

/// The items from place `after` on, where the next page begins, and how many there are in all.
pub(super) fn of<T>(
    items: Vec<T>,
    after: Option<&str>,
    size: Option<u16>,
) -> Result<(Vec<T>, Option<String>, Option<u64>)> {
    let place = after.map_or(Ok(0), str::parse::<usize>);
    let wrong = |_| Error::invalid(vec![Problem::invalid("after", "give what the page before gave as next")]);
    let (place, total) = (place.map_err(wrong)?, items.len());
    let size = size.map_or(usize::MAX, usize::from);
    let page: Vec<T> = items.into_iter().skip(place).take(size).collect();
    let end = place.saturating_add(page.len());
    Ok((page, (end < total).then(|| end.to_string()), u64::try_from(total).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another_and_end() {
        let page = |after: Option<&str>| of(vec![1, 2, 3], after, Some(2)).expect("a page");
        assert_eq!(page(None), (vec![1, 2], Some("2".to_owned()), Some(3)));
        assert_eq!(page(Some("2")), (vec![3], None, Some(3)));
        assert_eq!(page(Some("9")).0, Vec::<i32>::new());
        assert!(of(vec![1], Some("x"), None).is_err());
    }
}
