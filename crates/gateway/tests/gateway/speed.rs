use rustix::time::{ClockId, clock_gettime};

use super::support::Company;

const READS: u32 = 2_000;

fn thread_micros() -> i64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
}

async fn micros_per_read(company: &Company, query: &str) -> i64 {
    company.read_with(query, &[]).await;
    let begun_at = thread_micros();
    for _ in 0..READS {
        assert_eq!(company.read_with(query, &[]).await.status.as_u16(), 200);
    }
    (thread_micros() - begun_at) / i64::from(READS)
}

/// The whole way without the socket: limits, token, cache, policy, explanation, JSON, ETag. One thread.
#[tokio::test(flavor = "current_thread")]
async fn a_cached_status_costs_less_than_a_millisecond_of_cpu() {
    let company = Company::open();
    for query in ["", "?lang=uk"] {
        let micros = micros_per_read(&company, query).await;
        println!("a cached status{query} costs {micros} µs of CPU");
        assert!(micros < 1_000, "{query}: {micros} µs");
    }
    assert_eq!(company.helpdesk.questions(), 1);
}
