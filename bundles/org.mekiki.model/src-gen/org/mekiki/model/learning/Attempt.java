/**
 */
package org.mekiki.model.learning;

import java.math.BigDecimal;

import java.time.Instant;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attempt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One try at an activity or item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Attempt#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Attempt#getItem <em>Item</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Attempt#getState <em>State</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Attempt#getStarted <em>Started</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Attempt#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Attempt#getPoints <em>Points</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Attempt#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Attempt#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getAttempt()
 * @model annotation="https://mekiki.org/model/text label.en='Attempt' label.ja='\u53d6\u7d44\u307f' doc.ja='\u6d3b\u52d5\u30fb\u554f\u984c\u3078\u306e\u4e00\u56de\u306e\u53d6\u7d44\u307f\u3002'"
 * @generated
 */
public interface Attempt extends Element
{
	/**
	 * Returns the value of the '<em><b>Activity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity tried.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' reference.
	 * @see #setActivity(Activity)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_Activity()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Activity' label.ja='\u6d3b\u52d5' doc.ja='\u53d6\u308a\u7d44\u3093\u3060\u6d3b\u52d5\u3002'"
	 * @generated
	 */
	Activity getActivity();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getActivity <em>Activity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' reference.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(Activity value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item tried.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(AssessmentItem)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_Item()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Assessment item' label.ja='\u8a55\u4fa1\u554f\u984c' doc.ja='\u53d6\u308a\u7d44\u3093\u3060\u554f\u984c\u3002'"
	 * @generated
	 */
	AssessmentItem getItem();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(AssessmentItem value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.learning.AttemptState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.mekiki.model.learning.AttemptState
	 * @see #setState(AttemptState)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_State()
	 * @model annotation="https://mekiki.org/model/text label.en='State' label.ja='\u72b6\u6cc1' doc.ja='\u53d6\u7d44\u307f\u306e\u6bb5\u968e\u3002'"
	 * @generated
	 */
	AttemptState getState();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.mekiki.model.learning.AttemptState
	 * @see #getState()
	 * @generated
	 */
	void setState(AttemptState value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_Started()
	 * @model dataType="org.mekiki.model.Timestamp"
	 *        annotation="https://mekiki.org/model/text label.en='Started' label.ja='\u958b\u59cb\u65e5\u6642' doc.ja='\u59cb\u3081\u305f\u65e5\u6642\u3002'"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time spent, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(int)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_Seconds()
	 * @model annotation="https://mekiki.org/model/text label.en='Time spent' label.ja='\u6240\u8981\u6642\u9593\uff08\u79d2\uff09' doc.ja='\u304b\u304b\u3063\u305f\u6642\u9593\uff08\u79d2\uff09\u3002'"
	 * @generated
	 */
	int getSeconds();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_Points()
	 * @model dataType="org.mekiki.model.Decimal"
	 *        annotation="https://mekiki.org/model/text label.en='Points' label.ja='\u5f97\u70b9' doc.ja='\u5f97\u70b9\u3002'"
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was answered, as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_Answer()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Answer' label.ja='\u89e3\u7b54' doc.ja='\u89e3\u7b54\u306e\u5185\u5bb9\uff08JSON\uff09\u3002'"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the trainee remarked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.mekiki.model.learning.LearningPackage#getAttempt_Comment()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Comment' label.ja='\u30b3\u30e1\u30f3\u30c8' doc.ja='\u53d7\u8b1b\u8005\u306e\u30b3\u30e1\u30f3\u30c8\u3002'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Attempt#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Attempt
