# The expected values of the tests in org.kith.evaluation, printed to 15 digits.
# Needs R with the recommended packages survival and MASS; the tests do not run it:
#   Rscript ejb/src/test/r/fixtures.R
suppressPackageStartupMessages({ library(survival); library(MASS) })
show <- function(name, ...) cat(sprintf("%-34s %s\n", name, paste(sprintf("%.15g", c(...)), collapse = " ")))

# Exact Wilcoxon: zeros dropped, midranks, all sign patterns counted.
exact_signed_rank <- function(d) {
  d <- d[d != 0]
  r <- as.integer(round(2 * rank(abs(d))))
  ways <- 1
  for (k in r) ways <- c(ways, rep(0, k)) + c(rep(0, k), ways)
  w <- min(sum(r[d > 0]), sum(r[d < 0]))
  min(1, 2 * sum(ways[1:(w + 1)]) / sum(ways))
}

paired <- function(name, pre, post) {
  d <- post - pre
  n <- length(d)
  test <- t.test(post, pre, paired = TRUE)
  show(paste(name, "mean, sd"), mean(d), sd(d))
  show(paste(name, "t, df, p"), test$statistic, test$parameter, test$p.value)
  show(paste(name, "interval"), test$conf.int)
  m <- n - 1
  j <- exp(lgamma(m / 2) - log(m / 2) / 2 - lgamma((m - 1) / 2))
  d_av <- mean(d) / sqrt((var(pre) + var(post)) / 2)
  show(paste(name, "d_z, d_av, g_av"), mean(d) / sd(d), d_av, j * d_av)
  nc <- function(p) uniroot(function(x) pt(test$statistic, m, x) - p, c(-20, 20), tol = 1e-13)$root / sqrt(n)
  show(paste(name, "interval of d_z"), nc(.975), nc(.025))
  r <- rank(abs(d[d != 0]))
  plus <- sum(r[d[d != 0] > 0])
  minus <- sum(r[d[d != 0] < 0])
  show(paste(name, "w+, w-, biserial, unchanged"), plus, minus, (plus - minus) / (plus + minus), sum(d == 0))
  show(paste(name, "exact p"), exact_signed_rank(d))
}
paired("A", c(8,7,9,6,8,7,9,5,8,6,7,9), c(6,6,8,6,7,5,9,5,6,4,7,7))
paired("B", c(7,6,8,5,9,7,6,8,7,5,6,9,8,7,6), c(5,6,7,6,6,7,5,6,8,5,4,7,8,6,6))

# A series of 250 changes: normal, with corrections for ties and continuity.
i <- 0:249
long <- ((i * 7919) %% 23) - 9
show("long series, normal p", suppressWarnings(wilcox.test(long[long != 0], exact = FALSE)$p.value))
show("200 changes, exact p", exact_signed_rank(long[long != 0][1:200]))

pre <- c(7,8,6,7,8,7,7,7,8,6,7,8)
post <- c(5,5,4,6,5,6,7,6,8,6,6,8)
group <- rep(1:0, each = 6)
fit <- lm(post ~ pre + group)
show("ANCOVA", summary(fit)$coefficients["group", ], confint(fit)["group", ])
welch <- t.test((post - pre)[group == 1], (post - pre)[group == 0])
show("Welch", diff(rev(welch$estimate)), welch$statistic, welch$parameter, welch$p.value, welch$conf.int)

show("Holm", p.adjust(c(.01, .04, .03, .005), "holm"))
show("BH", p.adjust(c(.01, .04, .03, .005), "BH"))

rate <- poisson.test(c(19, 34), c(51.0, 52.5))
show("rate ratio 34/52.5 to 19/51", rate$estimate, rate$p.value, rate$conf.int)
rate <- poisson.test(c(0, 7), c(10, 12))
show("rate ratio 7/12 to 0/10", rate$estimate, rate$p.value, rate$conf.int)
rate <- poisson.test(c(5, 0), c(10, 12))
show("rate ratio 0/12 to 5/10", rate$p.value, rate$conf.int)

y <- c(0,0,1,3,0,2,0,7,1,0, 0,0,0,1,0,1,0,3,0,0)
g <- rep(0:1, each = 10)
quasi <- glm(y ~ g, family = quasipoisson, control = glm.control(epsilon = 1e-14, maxit = 500))
show("log ratio, dispersion, quasi error", coef(quasi)[2], summary(quasi)$dispersion,
     summary(quasi)$coefficients[2, 2])
nb <- glm.nb(y ~ g, control = glm.control(epsilon = 1e-14, maxit = 500))
th <- theta.ml(y, fitted(nb), eps = 1e-14, limit = 500)
nb <- glm(y ~ g, family = negative.binomial(as.numeric(th)), control = glm.control(epsilon = 1e-14, maxit = 500))
se <- summary(nb, dispersion = 1)$coefficients
show("negative binomial: slope, error, p, theta", se[2, 1], se[2, 2], se[2, 4], as.numeric(th))

weeks <- c(2,5,5,8,12,15,18,18,24,24)
event <- c(1,1,0,1,1,0,1,1,0,0)
km <- survfit(Surv(weeks, event) ~ 1, conf.type = "log-log")
s <- summary(km)
show("survival times", s$time); show("survival", s$surv); show("errors", s$std.err)
show("low", s$lower); show("high", s$upper)
show("quartile, median, its interval", quantile(km, .25)$quantile, summary(km)$table[c("median", "0.95LCL", "0.95UCL")])
flat <- survfit(Surv(1:4, c(1, 1, 1, 1)) ~ 1, conf.type = "log-log")
show("flat median, its interval", summary(flat)$table[c("median", "0.95LCL", "0.95UCL")])
lr <- survdiff(Surv(weeks, event) ~ rep(0:1, 5))
show("log-rank", lr$chisq, pchisq(lr$chisq, 1, lower.tail = FALSE))
cause <- factor(c("left","died",NA,"left","need met",NA,"died","left",NA,NA), levels = c("died","left","need met"))
state <- factor(ifelse(is.na(cause), "open", as.character(cause)), levels = c("open", "died", "left", "need met"))
aj <- survfit(Surv(weeks, state) ~ 1)
show("Aalen-Johansen times", aj$time)
for (k in 2:4) show(paste("Aalen-Johansen", aj$states[k]), aj$pstate[, k])

x <- c(12,15,11,14,13,16,12,10,14,13,22,15)
mr <- mean(abs(diff(x)))
show("XmR mean, MR, UCL, LCL, URL", mean(x), mr, mean(x) + 2.66 * mr, mean(x) - 2.66 * mr, 3.267 * mr)
e <- c(4,6,5,7,3,9); n <- c(40,45,38,50,42,47); p <- sum(e) / sum(n)
show("p-chart", p, p + 3 * sqrt(p * (1 - p) / n))
show("J of 2, 3 and 86 degrees", sapply(c(2, 3, 86), function(m) exp(lgamma(m/2) - log(m/2)/2 - lgamma((m-1)/2))))
lr <- survdiff(Surv(weeks, event) ~ c(1,1,1,0,0,0,1,0,0,0))
show("log-rank of unequal groups", lr$chisq)
