//! From a list of tickets to the backlog: the same count for every helpdesk.

use ticket_status_model::{Backlog, Moment, TeamBacklog};

/// Over how many days of arrivals the usual time to a first reply is taken.
pub const BACKLOG_DAYS: u32 = 30;

/// A ticket that waits for a first reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The helpdesk's own word for its status: the operator may know that it is over.
    pub label: String,
    /// Its team.
    pub team: Option<String>,
    /// When it arrived.
    pub at: Moment,
}

/// What a helpdesk knows of all its tickets: those that wait, and those that were answered lately.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrivals {
    /// Open tickets without a public reply from staff.
    pub unanswered: Vec<Waiting>,
    /// How many of them there are, where only the oldest are listed.
    pub unanswered_total: Option<u32>,
    /// Tickets of the last [`BACKLOG_DAYS`] with such a reply, each with its team and the time it took, in seconds.
    pub answered: Vec<(Option<String>, u32)>,
}

impl Arrivals {
    /// Counts them as they are at a moment.
    #[must_use]
    pub fn count(&self, now: Moment) -> Backlog {
        let times = sorted(self.answered.iter().map(|(_, seconds)| *seconds));
        let most = share(&times, 4, 5);
        let waited = |at: &Moment| now.unix_seconds() - at.unix_seconds();
        let is_late = |at: &Moment| most.is_some_and(|most| waited(at) > i64::from(most));
        Backlog {
            at: Some(now),
            unanswered: self.total(),
            oldest_at: self.unanswered.iter().map(|waiting| waiting.at).min(),
            late: count(self.unanswered.iter().filter(|waiting| is_late(&waiting.at)).count()),
            typical_first_reply_seconds: share(&times, 1, 2),
            most_first_reply_seconds: most,
            days: BACKLOG_DAYS,
            teams: if self.total() > count(self.unanswered.len()) { Vec::new() } else { self.teams() },
        }
    }

    fn total(&self) -> u32 {
        count(self.unanswered.len()).max(self.unanswered_total.unwrap_or_default())
    }

    /// The teams by how many wait, then by name; none where no ticket has a team, or not every ticket is listed.
    fn teams(&self) -> Vec<TeamBacklog> {
        let waiting = self.unanswered.iter().map(|waiting| &waiting.team);
        let mut names: Vec<&Option<String>> =
            waiting.chain(self.answered.iter().map(|(team, _)| team)).collect();
        names.sort();
        names.dedup();
        if names.iter().all(|name| name.is_none()) {
            return Vec::new();
        }
        let mut teams: Vec<TeamBacklog> = names.into_iter().map(|team| self.team(team)).collect();
        teams.retain(|team| team.team.is_some() || team.unanswered > 0);
        teams.sort_by(|a, b| b.unanswered.cmp(&a.unanswered).then_with(|| a.team.cmp(&b.team)));
        teams
    }

    fn team(&self, team: &Option<String>) -> TeamBacklog {
        let times = self.answered.iter().filter(|(name, _)| name == team).map(|(_, seconds)| *seconds);
        TeamBacklog {
            team: team.clone(),
            unanswered: count(self.unanswered.iter().filter(|waiting| waiting.team == *team).count()),
            most_first_reply_seconds: share(&sorted(times), 4, 5),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn sorted(times: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut times: Vec<u32> = times.collect();
    times.sort_unstable();
    times
}

/// The time that this share of the answered tickets did not exceed; `None` where there are too few to tell.
fn share(sorted: &[u32], parts: usize, of: usize) -> Option<u32> {
    if sorted.len() < Backlog::SAMPLE_MIN {
        return None;
    }
    sorted.get((sorted.len() * parts).div_ceil(of) - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u8) -> Moment {
        Moment::parse(&format!("2026-11-21T{hour:02}:00:00Z")).expect("a moment")
    }

    fn team(name: &str) -> Option<String> {
        Some(name.to_owned())
    }

    fn waits(team: Option<String>, hour: u8) -> Waiting {
        Waiting { label: "new".to_owned(), team, at: at(hour) }
    }

    #[test]
    fn the_usual_time_is_one_that_most_did_not_exceed() {
        let answered = (1..=10).map(|hours| (team("Billing"), hours * 3_600)).collect();
        let backlog = Arrivals { answered, ..Arrivals::default() }.count(at(12));
        assert_eq!(backlog.typical_first_reply_seconds, Some(5 * 3_600));
        assert_eq!(backlog.most_first_reply_seconds, Some(8 * 3_600));
        assert_eq!((backlog.unanswered, backlog.oldest_at), (0, None));
    }

    #[test]
    fn four_answers_are_no_sample() {
        let answered = vec![(None, 60); 4];
        let backlog =
            Arrivals { answered, unanswered: vec![waits(None, 1)], ..Arrivals::default() }.count(at(12));
        assert_eq!((backlog.typical_first_reply_seconds, backlog.most_first_reply_seconds), (None, None));
        assert_eq!((backlog.late, backlog.teams.len()), (0, 0), "without a usual time nobody is late");
    }

    #[test]
    fn teams_are_counted_apart_and_the_busiest_comes_first() {
        let unanswered = vec![
            waits(team("Billing"), 9),
            waits(None, 8),
            waits(team("Deliveries"), 10),
            waits(team("Deliveries"), 11),
        ];
        let backlog =
            Arrivals { unanswered, answered: vec![(team("Returns"), 60); 5], ..Arrivals::default() }
                .count(at(12));
        let teams: Vec<_> =
            backlog.teams.iter().map(|team| (team.team.as_deref(), team.unanswered)).collect();
        assert_eq!(teams, [(Some("Deliveries"), 2), (None, 1), (Some("Billing"), 1), (Some("Returns"), 0)]);
        assert_eq!(backlog.oldest_at, Some(at(8)));
        assert_eq!(backlog.teams[3].most_first_reply_seconds, Some(60));
    }

    #[test]
    fn a_company_is_overloaded_when_half_of_those_who_wait_are_late() {
        let answered = vec![(None, 3_600); 5];
        let waiting = |late: usize, early: usize| {
            let all =
                std::iter::repeat_n(waits(None, 1), late).chain(std::iter::repeat_n(waits(None, 12), early));
            Arrivals { unanswered: all.collect(), answered: answered.clone(), ..Arrivals::default() }
                .count(at(12))
        };
        assert!(waiting(6, 6).is_overloaded());
        assert!(!waiting(6, 7).is_overloaded(), "most are early");
        assert!(!waiting(4, 0).is_overloaded(), "four are too few to tell");
    }
}
