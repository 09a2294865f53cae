# The study's main figures of one outcome at one month, in base R, and MatchIt's nearest neighbours, on rows that the
# benchmark has written: Rscript study.R FILE. Tells lines of a name and a number.
tell <- function(name, number) cat(name, "=", format(number, digits = 15), "\n", sep = "")
timed <- function(name, work) {
  seconds <- system.time(result <- work)[["elapsed"]]
  tell(paste(name, "seconds"), seconds)
  result
}

rows <- timed("read", read.csv(commandArgs(trailingOnly = TRUE)[1]))
rows <- rows[ave(1 - rows$started, rows$cell, FUN = sum) > 0, ]
terms <- paste(c(grep("^z[0-9]+$", names(rows), value = TRUE),
                 "factor(month)", "factor(area)", "factor(bracket)", "factor(in_service)"), collapse = " + ")

score <- timed("score", glm(as.formula(paste("started ~", terms)), quasibinomial, rows, weights = 1 / rows$fraction,
                            control = glm.control(epsilon = 1e-10)))
rows$odds <- exp(predict(score))

weighted <- timed("weighted", {
  z <- model.matrix(as.formula(paste("~", terms)), rows)
  z <- z[, !is.na(coef(score))]
  seen <- !is.na(rows$y)
  peers <- seen & rows$started == 0
  treated <- seen & rows$started == 1
  w <- rows$odds[peers] / rows$fraction[peers]
  bread <- solve(crossprod(z[peers, ] * sqrt(w)))
  gamma <- bread %*% crossprod(z[peers, ], w * rows$y[peers])
  rest <- w * (rows$y[peers] - z[peers, ] %*% gamma)
  center <- colMeans(z[treated, ])
  errors <- rows$y[treated] - z[treated, ] %*% gamma
  by_person <- rowsum(errors - mean(errors), rows$person[treated])
  list(effect = mean(errors), counterfactual = sum(center * gamma),
       own = nrow(by_person) / (nrow(by_person) - 1) * sum(by_person^2) / length(errors)^2,
       peers = sum((z[peers, ] %*% (bread %*% center) * rest)^2))
})
tell("effect", weighted$effect)
tell("counterfactual", weighted$counterfactual)
tell("own variance", weighted$own)
tell("peers variance", weighted$peers)

if (requireNamespace("MatchIt", quietly = TRUE)) {
  observed <- rows[!is.na(rows$y), ]
  # MatchIt 4.5.1 stops at a cell that lacks one of both.
  observed <- observed[!ave(observed$started, observed$cell) %in% c(0, 1), ]
  matched <- timed("nearest", suppressWarnings(MatchIt::matchit(
    started ~ odds, observed, method = "nearest", distance = log(observed$odds), replace = TRUE, exact = ~cell)))
  pairs <- matched$match.matrix[, 1]
  pairs <- pairs[!is.na(pairs)]
  tell("nearest", mean(observed[names(pairs), "y"]) - mean(observed[pairs, "y"]))
  tell("matched", length(pairs))
  cat("MatchIt ", as.character(packageVersion("MatchIt")), ", ", R.version.string, "\n", sep = "")
}
